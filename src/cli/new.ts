import { UsageError } from "./command-line.ts";
import type { Io } from "./io.ts";
import { newPackCommand } from "./new-pack.ts";
import { newWorkspaceCommand } from "./new-workspace.ts";
import { newYearCommand } from "./new-year.ts";

/** What can be begun anew, by the word behind `new`. */
const KINDS: Readonly<Record<string, (args: readonly string[], io: Io) => number | Promise<number>>> = {
  year: newYearCommand,
  pack: newPackCommand,
  workspace: newWorkspaceCommand,
};

/** `jixiao new …`: begins something from what is there. */
export async function makeNew([kind = "", ...args]: readonly string[], io: Io): Promise<number> {
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!make) throw new UsageError(`new 后面要写新建什么：${Object.keys(KINDS).join("、")}`);
  return make(args, io);
}
