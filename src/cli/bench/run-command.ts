import { spawn } from "node:child_process";
import { once } from "node:events";
import { PROGRAM } from "../../reading/program.ts";

/**
 * Runs a program to its end, and yields the milliseconds that took; it must succeed, or what was measured means nothing.
 *
 * It runs in our own folder, where a script that lies nowhere finds the libraries that we use.
 *
 * @param started is told the number of its process
 */
export async function runCommand(
  command: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
  started: (process: number) => void = () => {},
): Promise<number> {
  const start = performance.now();
  const child = spawn(command, words, { cwd: PROGRAM, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => said.push(text));
  if (child.pid !== undefined) started(child.pid);
  const [status] = await once(child, "close");
  const milliseconds = performance.now() - start;
  if (status === 0) return milliseconds;
  throw new Error(`${command} ${words.join(" ")} ended with ${status}:\n${said.join("").slice(-2000)}`);
}

/** Runs Node to its end, with these words, and yields the milliseconds. */
export async function runNode(words: readonly string[], environment?: NodeJS.ProcessEnv): Promise<number> {
  return runCommand(process.execPath, words, environment);
}
