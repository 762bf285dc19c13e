"use strict";
// What `npm run check` and the others run: the program, compiled from its sources as they are now.
const isNodeNewEnough = require("../../bin/is-node-new-enough.cjs");

if (isNodeNewEnough()) run();

async function run() {
  try {
    const { default: compile } = await import("./compile.js");
    await compile();
    await import("../../dist/program/jixiao.js");
  } catch (error) {
    const isMissing = ["MODULE_NOT_FOUND", "ERR_MODULE_NOT_FOUND"].includes(error.code);
    const advice = isMissing
      ? "程序用到的库没有装好，请先运行 npm ci。"
      : "程序编译不成，请把下面的内容发给维护程序的人：";
    process.stderr.write(`${advice}\n${error.message}\n`);
    // As src/cli/exit-codes.ts has them: the machine lacks something, or the fault is ours.
    process.exitCode = isMissing ? 3 : 70;
  }
}
