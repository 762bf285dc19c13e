import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearAbandoned } from "./clear-abandoned.ts";

const PREFIX = "jixiao-browser-";
const OWNED = new RegExp(`^${PREFIX}(\\d+)-`, "u");

/** Makes the folder that a browser keeps its profile in, and clears those of programs that were killed before they could. */
export async function makeProfileFolder(): Promise<string> {
  const temporary = tmpdir();
  await clearAbandoned(temporary, OWNED);
  return mkdtemp(join(temporary, `${PREFIX}${process.pid}-`));
}

/** Takes a profile away; a browser that is going down may still write to it. */
export async function removeProfileFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => {});
}
