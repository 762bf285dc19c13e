#!/usr/bin/env node
import { optimizeLater } from "../build/optimize-later.ts";
import type { EnvironmentError } from "../printing/environment-error.ts";
import { EXIT } from "./exit-codes.ts";
import { listen } from "./listen.ts";
import { run } from "./run.ts";

optimizeLater();
const { stdout, stderr } = process;
let exitCode: number | undefined;
let failure: EnvironmentError | undefined;

/** Says that what was to be shown went nowhere; a command that has stopped for it has said so itself. */
function tell({ message, hint }: EnvironmentError): void {
  if (exitCode !== EXIT.environment) stderr.write(`${message}\n${hint}\n`);
  process.exitCode = EXIT.environment;
}

const { interrupted, stop } = listen(stdout, (unwritable) => {
  if (failure) return;
  failure = unwritable;
  // What is written last fails after the command has ended.
  if (exitCode !== undefined) tell(failure);
});
// Where there is nobody to tell, there is nothing to be done about it.
stderr.on("error", () => {});
exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  environment: process.env,
  stdout,
  stderr,
  stdin: process.stdin,
  interrupted,
});
stop();
process.exitCode = exitCode;
if (failure) tell(failure);
