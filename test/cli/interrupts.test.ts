import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { hashesIn } from "../support/folder-hashes.ts";
import { runJixiao } from "../support/run-jixiao.ts";
import { newWorkspace, PROJECT } from "../support/workspace.ts";

const PROGRAM = join(PROJECT, "dist", "program", "jixiao.js");

/** The profiles of browsers in a temporary folder. */
function profilesIn(temporary: string): string[] {
  return readdirSync(temporary).filter((name) => name.startsWith("jixiao-browser-"));
}

/** Starts a build of everything and stops it once it is under way. */
async function stopped(root: string, signal: NodeJS.Signals) {
  const temporary = mkdtempSync(join(root, "tmp-"));
  const environment = { ...process.env, TMPDIR: temporary };
  const child = spawn(process.execPath, [PROGRAM, "build", "--force"], { cwd: root, env: environment });
  let said = "";
  child.stderr.on("data", (piece) => {
    said += piece;
  });
  while (child.exitCode === null && profilesIn(temporary).length === 0) await setTimeout(20);
  child.kill(signal);
  const [code] = await once(child, "close");
  return { code, said, profiles: profilesIn(temporary) };
}

describe.skipIf(process.platform === "win32")("a build that is stopped", () => {
  test.each([
    ["SIGINT", 130, "按了 Ctrl-C"],
    ["SIGTERM", 143, "系统要求结束"],
  ] as const)("by %s says so, names the department, and leaves what was there", async (signal, code, why) => {
    const root = newWorkspace();
    expect((await runJixiao(root, ["build"])).exitCode).toBe(0);
    const before = hashesIn(join(root, "out"));
    const after = await stopped(root, signal);
    expect(after).toMatchObject({ code, profiles: [] });
    expect(after.said).toMatch(
      new RegExp(`^已停下（${why}）：从 \\d{4}/[a-z]+ 起没有出完，没出的还是原来的表。\n$`, "u"),
    );
    expect(hashesIn(join(root, "out"))).toEqual(before);
    expect(readdirSync(join(root, "out", "2023")).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe.skipIf(!existsSync("/dev/full"))("what can't be shown", () => {
  test.each([["check"], ["--help"]])("ends %s with 3 and a sentence, not with a stack", async (command) => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [PROGRAM, command], { cwd: PROJECT, stdio: ["ignore", full, "pipe"] });
    let said = "";
    child.stderr?.on("data", (piece) => {
      said += piece;
    });
    const [code] = await once(child, "close");
    closeSync(full);
    expect({ code, said }).toEqual({
      code: 3,
      said: expect.stringMatching(/^要显示的内容写不出去：磁盘满了。\n.*\n$/u),
    });
  });

  test("a reader that goes away ends a command in the same way", async () => {
    const child = spawn(process.execPath, [PROGRAM, "check", "--force"], { cwd: PROJECT });
    let said = "";
    child.stderr.on("data", (piece) => {
      said += piece;
    });
    child.stdout.destroy();
    const [code] = await once(child, "close");
    expect({ code, said }).toEqual({
      code: 3,
      said: expect.stringMatching(/^要显示的内容写不出去：接收的程序已经关闭。\n.*\n$/u),
    });
  });
});
