import { run } from "../../src/cli/run.ts";

/** What a run of the command line said, and how it ended. */
export interface Run {
  readonly output: string;
  readonly complaint: string;
  readonly exitCode: number;
}

/** Runs a command line in this process, as if it were typed in the folder. */
export async function runJixiao(folder: string, args: readonly string[]): Promise<Run> {
  const [stdout, stderr] = [collector(), collector()];
  const exitCode = await run(args, { cwd: folder, stdout, stderr });
  return { output: stdout.text(), complaint: stderr.text(), exitCode };
}

function collector() {
  const written: string[] = [];
  return { write: (text: string) => written.push(text), text: () => written.join("") };
}
