import { randomUUID } from "node:crypto";
import { closeSync, lstatSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { InTheWayError } from "./in-the-way-error.ts";
import { isRunning } from "./is-running.ts";

/** What is done under a lock takes a moment; a lock that is older was left by a program that was killed. In milliseconds. */
const OLD = 30_000;
/** How long it is waited for: longer than any one lock can last. */
const PATIENCE = OLD + 5000;
const PAUSE = 20;

/**
 * Does something that no other program may do at the same time, waiting for one that does. The lock is a file at a path.
 *
 * Throws InTheWayError if it can't be had.
 *
 * @param pause is called again and again while it waits, and throws to stop it
 */
export async function withLock<Result>(
  path: string,
  work: () => Result | Promise<Result>,
  pause: () => Promise<void> = async () => {},
): Promise<Result> {
  const mark = `${process.pid} ${randomUUID()}`;
  const end = Date.now() + PATIENCE;
  while (!take(path, mark)) {
    if (isAbandoned(path)) clear(path, mark);
    else if (Date.now() > end) throw new InTheWayError(`别的程序一直占着 ${path}`);
    else await setTimeout(PAUSE).then(pause);
  }
  try {
    return await work();
  } finally {
    release(path, mark);
  }
}

/** Takes the lock, unless somebody has it. */
function take(path: string, mark: string): boolean {
  let file: number;
  try {
    file = openSync(path, "wx");
  } catch (error) {
    if (isHeld(error as NodeJS.ErrnoException)) return false;
    throw error;
  }
  try {
    writeFileSync(file, mark);
    return true;
  } catch (error) {
    // On a full disk the file is made, and then nothing can be written into it.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Windows refuses a name whose file is just being removed. */
function isHeld({ code }: NodeJS.ErrnoException): boolean {
  return code === "EEXIST" || (code === "EPERM" && process.platform === "win32");
}

/** Gives a lock back, unless it was taken for abandoned meanwhile and is another's now. */
function release(path: string, mark: string): void {
  try {
    if (readFileSync(path, "utf8") === mark) rmSync(path, { force: true });
  } catch {
    // It is gone.
  }
}

/**
 * Removes an abandoned lock, under a lock of its own: of two that found it, the second would remove the one that the first has taken
 * since.
 */
function clear(path: string, mark: string): void {
  const clearing = `${path}.clearing`;
  if (!take(clearing, mark)) {
    // Who held it was killed in that very moment.
    if (isAbandoned(clearing)) rmSync(clearing, { force: true });
    return;
  }
  try {
    if (isAbandoned(path)) rmSync(path, { force: true });
  } finally {
    rmSync(clearing, { force: true });
  }
}

/** Throws InTheWayError for a folder, for nobody knows what is in it. */
function isAbandoned(path: string): boolean {
  const state = lstatSync(path, { throwIfNoEntry: false });
  if (!state) return false;
  if (state.isDirectory()) throw new InTheWayError(`${path} 这个位置上是文件夹，不是文件`);
  // No lock, so that nobody holds it.
  if (!state.isFile()) return true;
  // One from the future was left by a clock that was wrong.
  if (Math.abs(Date.now() - state.mtimeMs) > OLD) return true;
  return isOwnerGone(path);
}

function isOwnerGone(path: string): boolean {
  try {
    const owner = Number.parseInt(readFileSync(path, "utf8"), 10);
    // One that says nothing yet has just been made.
    return owner > 0 && !isRunning(owner);
  } catch {
    return false;
  }
}
