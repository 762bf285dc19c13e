import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { applyEdit } from "../support/edit.ts";
import type { Run } from "../support/run-jixiao.ts";
import { PROJECT } from "../support/workspace.ts";
import { makeSmallProgram } from "./small-program.ts";

/** A program, and the same once it is compiled. */
const [sources, compiled] = [newFolder(afterAll), newFolder(afterAll)];
beforeAll(async () => {
  makeSmallProgram(sources);
  copy(sources, compiled);
  install(compiled);
  expect(await run(compiled)).toMatchObject({ exitCode: 0, complaint: "" });
});

let project: string;
beforeEach(() => {
  project = newFolder(onTestFinished);
  for (const path of readdirSync(compiled))
    if (path !== "node_modules") copy(join(compiled, path), join(project, path));
  install(project);
});

function newFolder(whenFinished: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-"));
  whenFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
}

function install(folder: string): void {
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"), "junction");
}

/** Runs `npm run … --help` there. */
function run(folder = project): Promise<Run> {
  return new Promise((resolve) => {
    const args = [join(folder, "src", "compile", "run.cjs"), "--help"];
    const child = execFile(process.execPath, args, (_, output, complaint) =>
      resolve({ output, complaint, exitCode: child.exitCode ?? -1 }),
    );
  });
}

const HELP = { 文件: "src/cli/jixiao.ts", 把: "用法：", 写成: "怎样用：" };

function inDist(file: string): string {
  return readFileSync(join(project, "dist", file), "utf8");
}

test("a program that was never compiled is compiled first, and not again while nothing changes", async () => {
  rmSync(join(project, "dist"), { recursive: true });
  expect(await run()).toMatchObject({ exitCode: 0, complaint: "" });
  const { ino } = statSync(join(project, "dist"));
  expect((await run()).output).toBe("用法：jixiao核对");
  expect(statSync(join(project, "dist")).ino).toBe(ino);
});

test("a program whose sources have changed never runs as it was", async () => {
  applyEdit(project, HELP);
  expect((await run()).output).toContain("怎样用：jixiao");
  applyEdit(project, { 文件: "src/reading/words.yaml", 写成: "[部委]\n" });
  applyEdit(project, { 文件: "src/outputs/base.css", 写成: "p { margin: 0 }\n" });
  applyEdit(project, { 文件: "src/cli/bench.ts", 删去: "是" });
  expect((await run()).output).toBe("怎样用：jixiao部委");
  expect(inDist("generated/reading/words.yaml.js")).toContain("部委");
  expect(inDist("generated/outputs/base.css.js")).toContain("p { margin: 0 }");
  expect(existsSync(join(project, "dist/cli/bench.js"))).toBe(false);
  // As it was before, and older than what was compiled since.
  copy(join(sources, HELP.文件), join(project, HELP.文件));
  expect((await run()).output).toContain("用法：jixiao");
});

test("a compiled program that has lost a part is made whole", async () => {
  rmSync(join(project, "dist", "cli"), { recursive: true });
  expect(await run()).toMatchObject({ exitCode: 0, complaint: "" });
});

test("processes that find the same change at once all run what it says", async () => {
  applyEdit(project, HELP);
  const runs = await Promise.all([run(), run(), run()]);
  for (const each of runs) {
    expect(each).toMatchObject({ exitCode: 0, complaint: "" });
    expect(each.output).toContain("怎样用：jixiao");
  }
  expect(readdirSync(project).filter((name) => name.includes("dist"))).toEqual(["dist"]);
});

test("what doesn't compile is reported, and not run as it was before", async () => {
  applyEdit(project, { 文件: HELP.文件, 写成: "const = 1;\n" });
  const { output, complaint, exitCode } = await run();
  expect({ output, exitCode }).toEqual({ output: "", exitCode: 70 });
  expect(complaint).toContain(`${HELP.文件}(1,7)`);
  expect(readdirSync(project).filter((name) => name.includes("dist"))).toEqual(["dist"]);
});

test("where nothing is installed, what to do is reported", async () => {
  for (const path of ["node_modules", "dist"]) rmSync(join(project, path), { recursive: true });
  expect(await run()).toMatchObject({ exitCode: 3, complaint: expect.stringContaining("npm ci") });
});
