import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { PROGRAM } from "../reading/program.ts";

const BINARY = join(PROGRAM, "bin", "jixiao.cjs");

/** The milliseconds that the program takes, called with these words; it must succeed, or what was measured means nothing. */
export function timeProgram(words: readonly string[]): number {
  return timeNode([BINARY, ...words]);
}

/** The milliseconds that Node takes from its start to its end, called with these words. */
export function timeNode(words: readonly string[]): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${words.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return performance.now() - start;
}

/** The one in the middle: a single measurement says as much of what else the machine was doing. */
export function median(measured: readonly number[]): number {
  return measured.toSorted((a, b) => a - b)[Math.floor(measured.length / 2)] as number;
}
