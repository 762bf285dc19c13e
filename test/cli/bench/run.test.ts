import { expect, test } from "vitest";
import { runNode } from "../../../src/cli/bench/run-command.ts";
import { runWatched } from "../../../src/cli/bench/run-watched.ts";

test("a program that fails isn't measured, and what it said is told", async () => {
  await expect(runNode(["-e", "console.error('没有单位'); process.exit(1)"])).rejects.toThrow(
    /ended with 1:\n没有单位/u,
  );
});

const MEGABYTES = 1024 ** 2;
const HOLD = `const held = Buffer.alloc(${150 * MEGABYTES}, 1); setTimeout(() => held, 1000);`;

test("the memory of a program is watched", async () => {
  expect((await runWatched(["-e", HOLD])).peakMemory).toBeGreaterThan(150 * MEGABYTES);
});

test.runIf(process.platform === "linux")("with that of a program that it starts", async () => {
  const start = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(HOLD)}])`;
  expect((await runWatched(["-e", start])).peakMemory).toBeGreaterThan(170 * MEGABYTES);
});
