import { execFileSync } from "node:child_process";

/** Makes a named pipe, which whoever opens it waits at for another. */
export function makePipe(path: string): void {
  execFileSync("sh", ["-c", 'mkfifo "$0"', path]);
}
