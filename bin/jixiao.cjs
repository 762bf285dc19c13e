#!/usr/bin/env node
"use strict";
// The command `jixiao`: src/cli/jixiao.ts as it was compiled and joined, on a Node that can run it.
const isNodeNewEnough = require("./is-node-new-enough.cjs");

if (isNodeNewEnough()) import("../dist/program/jixiao.js").catch(sayWhatIsMissing);

function sayWhatIsMissing(error) {
  process.stderr.write(
    `程序还没有编译好，或者用到的库没有装好：在程序的文件夹里运行 npm ci，再运行 npm run check。\n${error.message}\n`,
  );
  // As src/cli/exit-codes.ts has it: the machine lacks something.
  process.exitCode = 3;
}
