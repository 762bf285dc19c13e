import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { isRunning } from "../printing/is-running.ts";

/** What is done under a lock takes a moment; a lock that is older was left by a program that was killed. In milliseconds. */
const OLD = 30_000;
const PAUSE = 20;

/** Does something that no other program may do at the same time, waiting for one that does. The lock is a file at a path. */
export function withLock<Result>(path: string, work: () => Result): Result {
  while (!take(path)) {
    if (isAbandoned(path)) rmSync(path, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Takes the lock, unless somebody has it. */
function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    // On a full disk the file is made, and then nothing can be written into it.
    rmSync(path, { force: true });
    throw error;
  }
}

function isAbandoned(path: string): boolean {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    const owner = Number(readFileSync(path, "utf8"));
    // One that says nothing yet has just been made.
    return age > OLD || (owner > 0 && !isRunning(owner));
  } catch {
    return false;
  }
}
