#!/usr/bin/env node
import { EXIT } from "./exit-codes.ts";
import { listen } from "./listen.ts";
import { run } from "./run.ts";

const { stdout, stderr } = process;
let isUnwritable = false;
const { interrupted, stop } = listen(stdout, ({ message, hint }) => {
  if (!isUnwritable) stderr.write(`${message}\n${hint}\n`);
  isUnwritable = true;
  process.exitCode = EXIT.environment;
});
// Where there is nobody to tell, there is nothing to be done about it.
stderr.on("error", () => {});
const exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), stdout, stderr, interrupted });
stop();
if (!isUnwritable) process.exitCode = exitCode;
