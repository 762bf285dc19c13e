import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import tellMemory from "#generated/cli/bench/tell-memory.js.js";
import { memoryOfTree } from "./process-tree.ts";
import { runCommand, runNode } from "./run-command.ts";

/** A run of Node, from its start to its end. */
export interface WatchedRun {
  readonly milliseconds: number;
  /** The most memory that it had at a time, in bytes: on Linux with all that it started, elsewhere by itself. */
  readonly peakMemory: number;
}

/** So often it is looked how much memory there is: a look takes a few milliseconds. */
const BETWEEN_LOOKS = 250;

/** Runs Node to its end, with these words, and watches its memory. */
export async function runWatched(words: readonly string[]): Promise<WatchedRun> {
  return process.platform === "linux" ? watchFromOutside(words) : watchFromInside(words);
}

async function watchFromOutside(words: readonly string[]): Promise<WatchedRun> {
  let peakMemory = 0;
  let looking: NodeJS.Timeout | undefined;
  try {
    const milliseconds = await runCommand(process.execPath, words, process.env, (id) => {
      looking = setInterval(() => {
        peakMemory = Math.max(peakMemory, memoryOfTree(id));
      }, BETWEEN_LOOKS);
    });
    return { milliseconds, peakMemory };
  } finally {
    clearInterval(looking);
  }
}

async function watchFromInside(words: readonly string[]): Promise<WatchedRun> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-memory-"));
  try {
    const file = join(folder, "peak");
    const told = ["--import", `data:text/javascript,${encodeURIComponent(tellMemory)}`, ...words];
    const milliseconds = await runNode(told, { ...process.env, JIXIAO_MEMORY_FILE: file });
    return { milliseconds, peakMemory: Number(readFileSync(file, "utf8")) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
