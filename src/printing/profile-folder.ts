import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRunning } from "./is-running.ts";

const PREFIX = "jixiao-browser-";

/** Makes the folder that a browser keeps its profile in, and clears those of programs that were killed before they could. */
export async function makeProfileFolder(): Promise<string> {
  const temporary = tmpdir();
  await clearAbandoned(temporary);
  return mkdtemp(join(temporary, `${PREFIX}${process.pid}-`));
}

/** Takes a profile away; a browser that is going down may still write to it. */
export async function removeProfileFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => {});
}

async function clearAbandoned(temporary: string): Promise<void> {
  const names = await readdir(temporary).catch(() => []);
  const abandoned = names.filter((name) => {
    const owner = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN;
    return !Number.isNaN(owner) && !isRunning(owner);
  });
  await Promise.all(abandoned.map((name) => removeProfileFolder(join(temporary, name))));
}
