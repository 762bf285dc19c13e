import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Puts files, by their paths within it, in place of a folder's content, all of them or none.
 *
 * Everything is written beside the folder first; then two renames swap it in. Whatever stops the program before leaves the
 * earlier folder as it was; what stops it between the renames is put right by `restoreFolder` at the next start.
 */
export function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const { fresh, former } = besides(folder);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(fresh, name)), { recursive: true });
      writeFileSync(join(fresh, name), content);
    }
    rmSync(former, { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, former);
    renameSync(fresh, folder);
  } catch (error) {
    restoreFolder(folder);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

/** Undoes a replacement that was cut short: the former folder comes back, half-written ones go. */
export function restoreFolder(folder: string): void {
  const { fresh, former } = besides(folder);
  if (!existsSync(folder) && existsSync(former)) renameSync(former, folder);
  rmSync(fresh, { recursive: true, force: true });
}

function besides(folder: string): { fresh: string; former: string } {
  const beside = (ending: string) => join(dirname(folder), `.${basename(folder)}.${ending}`);
  return { fresh: beside("new"), former: beside("old") };
}
