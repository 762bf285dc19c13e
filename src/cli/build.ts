import { buildWorkspace } from "../build/build-workspace.ts";
import { forgetting, memoryFolder, openMemory } from "../build/kept/memory.ts";
import type { LazyPrinter } from "../build/lazy-printer.ts";
import { makeHere } from "../build/maker.ts";
import { makerFor } from "../build/open-maker.ts";
import { openRun } from "../build/run.ts";
import { readOptions } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { tellOfBuild } from "./telling/tell-of-build.ts";

/**
 * `jixiao build`: checks each department and, where nothing is wrong, writes its documents; one's errors don't stop the next.
 *
 * @param open opens what prints; a test that is about something else hands in what prints nothing
 */
export async function build(args: readonly string[], io: Io, open?: () => Promise<LazyPrinter>): Promise<number> {
  const { common, own } = readOptions(args, io, {
    look: { type: "boolean", default: false },
    force: { type: "boolean", default: false },
  });
  const memory = openMemory(memoryFolder(common.out));
  const run = openRun(common, own.force ? forgetting(memory) : memory);
  const teller = tellOfBuild(io, common, own.look === true);
  try {
    const openMaker = open ? () => makeHere(run, common.out, open) : makerFor(run, common.out, own.force === true);
    const isComplete = await buildWorkspace(common, common.out, run, openMaker, teller);
    return isComplete ? EXIT.fine : EXIT.findings;
  } finally {
    teller.stops();
  }
}
