import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { stateOf } from "./places.ts";

/** Makes a folder and those above it. Why not by Node: where the system lets nobody make any, such as in /proc, it never ends. */
export function makeFolder(path: string): void {
  if (stateOf(path)?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another program may have been faster.
    if (!stateOf(path)?.isDirectory()) throw error;
  }
}
