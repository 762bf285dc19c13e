import { cpSync, existsSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { InTheWayError } from "../printing/in-the-way-error.ts";
import { isRunning } from "../printing/is-running.ts";
import { withLock } from "../printing/with-lock.ts";
import { makeFolder } from "../reading/make-folder.ts";
import { stateOf } from "../reading/places.ts";

/**
 * Puts files, by their paths within it, in place of those that were put into a folder before, all of them or none. What else is
 * there stays: somebody has put a signed copy beside them.
 *
 * Everything is written beside the folder first; then two renames swap it in. Whatever stops the program before leaves the
 * earlier folder as it was; what stops it between the renames is put right by `restoreFolder` at the next start. Programs that do
 * so at the same time wait for each other.
 *
 * Throws InTheWayError.
 *
 * @param former the names of the files that were put there before
 * @param pause is called while it waits for another program, and throws to stop it
 */
export async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  former: readonly string[] = [],
  pause?: () => Promise<void>,
): Promise<void> {
  const { work, lock } = workplaceFor(folder);
  const [fresh, replaced] = [join(work, `${process.pid}.new`), join(work, `${process.pid}.old`)];
  const swapIn = () => {
    try {
      takeAlong(folder, fresh, new Set([...files.keys(), ...former]));
      if (existsSync(folder)) renameSync(folder, replaced);
      renameSync(fresh, folder);
    } catch (error) {
      undo(folder, work);
      throw error;
    }
  };
  try {
    makeFolder(fresh);
    for (const [name, content] of files) {
      refuseOthers(join(folder, name));
      makeFolder(dirname(join(fresh, name)));
      writeFileSync(join(fresh, name), content);
    }
    await withLock(lock, swapIn, pause);
  } catch (error) {
    // What is half written may fill the disk.
    clear(work, [fresh]);
    throw error;
  }
  // Where the new set is in place, all is done; what is left of the old one, the next start clears.
  clear(work, [replaced]);
}

/**
 * Undoes a replacement that was cut short: the former folder comes back, half-written ones go. Throws InTheWayError.
 *
 * @param pause is called while it waits for another program, and throws to stop it
 */
export async function restoreFolder(folder: string, pause?: () => Promise<void>): Promise<void> {
  const { work, lock } = workplaceFor(folder);
  if (!existsSync(work)) return;
  try {
    await withLock(lock, () => undo(folder, work), pause);
  } catch (error) {
    if (existsSync(work)) throw error;
    // The program that was waited for has left nothing to undo.
  }
  clear(work, []);
}

function undo(folder: string, work: string): void {
  const left = readdirSync(work).filter((name) => /\.(?:new|old)$/u.test(name));
  const former = left.find((name) => name.endsWith(".old"));
  if (former && !existsSync(folder)) renameSync(join(work, former), folder);
  const abandoned = left.filter(
    (name) => Number.parseInt(name, 10) === process.pid || !isRunning(Number.parseInt(name, 10)),
  );
  for (const name of abandoned) rmSync(join(work, name), { recursive: true, force: true });
}

/** Where a folder is replaced: beside it, so that a rename is all it takes, and out of the way of who looks into it. */
function workplaceFor(folder: string): { work: string; lock: string } {
  const work = join(dirname(folder), `.${basename(folder)}.work`);
  return { work, lock: join(work, "lock") };
}

function refuseOthers(path: string): void {
  const state = stateOf(path);
  if (!state || state.isFile()) return;
  throw new InTheWayError(`${path} 这个位置上是${state.isDirectory() ? "文件夹" : "设备或管道"}，不是文件`);
}

/** Copies what somebody else has put into a folder. */
function takeAlong(folder: string, fresh: string, ours: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  const tops = new Set([...ours].map((name) => name.split("/")[0]));
  for (const name of readdirSync(folder).filter((each) => !tops.has(each)))
    cpSync(join(folder, name), join(fresh, name), {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
    });
}

/** Removes folders, and then the one they lie in if it is empty; what can't be removed is no reason to fail. */
function clear(work: string, folders: readonly string[]): void {
  try {
    for (const each of folders) rmSync(each, { recursive: true, force: true });
    rmdirSync(work);
  } catch {
    // Another program works there, or its files are open somewhere.
  }
}
