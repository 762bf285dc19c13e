import { Readable } from "node:stream";
import { run } from "../../src/cli/run.ts";

/** What a run of the command line said, and how it ended. */
export interface Run {
  readonly output: string;
  readonly complaint: string;
  readonly exitCode: number;
}

/** Runs a command line in this process, as if it were typed in the folder; with answers, in a terminal in which these are typed. */
export async function runJixiao(folder: string, args: readonly string[], answers?: readonly string[]): Promise<Run> {
  const [stdout, stderr] = [collector(), collector()];
  const stdin = answers && Object.assign(Readable.from(answers.map((each) => `${each}\n`)), { isTTY: true });
  const exitCode = await run(args, { cwd: folder, stdout, stderr, ...(stdin ? { stdin } : {}) });
  return { output: stdout.text(), complaint: stderr.text(), exitCode };
}

function collector() {
  const written: string[] = [];
  return { write: (text: string) => written.push(text), text: () => written.join("") };
}
