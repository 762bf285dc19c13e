import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isRunning } from "./is-running.ts";

/**
 * Removes from a folder what programs have left that were killed before they could.
 *
 * @param owned what such names look like, with the number of the process in the first group
 */
export async function clearAbandoned(folder: string, owned: RegExp): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const abandoned = names.filter((name) => {
    const owner = owned.exec(name)?.[1];
    return owner !== undefined && !isRunning(Number(owner));
  });
  // What can't be removed is no reason to fail; a browser that is going down may still write to it.
  await Promise.all(
    abandoned.map((name) =>
      rm(join(folder, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => {}),
    ),
  );
}
