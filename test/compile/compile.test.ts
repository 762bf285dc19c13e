import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { applyEdit } from "../support/edit.ts";
import type { Run } from "../support/run-jixiao.ts";
import { PROJECT } from "../support/workspace.ts";

/** What compiling needs of the project. */
const NEEDED = [
  "bin",
  "src",
  "schema/pack",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.compile.json",
];

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "jixiao-"));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  for (const path of NEEDED) cpSync(join(PROJECT, path), join(project, path), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(project, "node_modules"), "junction");
});

/** Runs `npm run … --help` there. */
function run(): Promise<Run> {
  return new Promise((resolve) => {
    const args = [join(project, "src", "compile", "run.cjs"), "--help"];
    const child = execFile(process.execPath, args, (_, output, complaint) =>
      resolve({ output, complaint, exitCode: child.exitCode ?? -1 }),
    );
  });
}

const HELP = { 文件: "src/cli/jixiao.ts", 把: "const HELP = `用法：", 写成: "const HELP = `怎样用：" };

function inDist(file: string): string {
  return readFileSync(join(project, "dist", file), "utf8");
}

test("a program that was never compiled is compiled first, and not again while nothing changes", async () => {
  expect(await run()).toMatchObject({ exitCode: 0, complaint: "" });
  const { ino } = statSync(join(project, "dist"));
  expect((await run()).output).toContain("用法：jixiao");
  expect(statSync(join(project, "dist")).ino).toBe(ino);
});

test("a program whose sources have changed never runs as it was", async () => {
  await run();
  applyEdit(project, HELP);
  expect((await run()).output).toContain("怎样用：jixiao");
  applyEdit(project, { 文件: "src/reading/bodies.yaml", 写成: "[部委]\n" });
  applyEdit(project, { 文件: "src/documents/base.css", 写成: "p { margin: 0 }\n" });
  applyEdit(project, { 文件: "src/cli/bench.ts", 删去: "是" });
  await run();
  expect(inDist("generated/reading/bodies.yaml.js")).toContain("部委");
  expect(inDist("documents/base.css")).toBe("p { margin: 0 }\n");
  expect(existsSync(join(project, "dist/cli/bench.js"))).toBe(false);
  // As it was before, and older than what was compiled since.
  cpSync(join(PROJECT, HELP.文件), join(project, HELP.文件), { preserveTimestamps: true });
  expect((await run()).output).toContain("用法：jixiao");
});

test("a compiled program that has lost a part is made whole", async () => {
  await run();
  rmSync(join(project, "dist", "cli"), { recursive: true });
  expect(await run()).toMatchObject({ exitCode: 0, complaint: "" });
});

test("processes that find the same change at once all run what it says", async () => {
  await run();
  applyEdit(project, HELP);
  const runs = await Promise.all([run(), run(), run()]);
  for (const each of runs) {
    expect(each).toMatchObject({ exitCode: 0, complaint: "" });
    expect(each.output).toContain("怎样用：jixiao");
  }
  expect(readdirSync(project).filter((name) => name.includes("dist"))).toEqual(["dist"]);
});

test("what doesn't compile is reported, and not run as it was before", async () => {
  await run();
  applyEdit(project, { 文件: HELP.文件, 写成: "const = 1;\n" });
  const { output, complaint, exitCode } = await run();
  expect({ output, exitCode }).toEqual({ output: "", exitCode: 70 });
  expect(complaint).toContain(`${HELP.文件}(1,7)`);
  expect(readdirSync(project).filter((name) => name.includes("dist"))).toEqual(["dist"]);
});

test("where nothing is installed, what to do is reported", async () => {
  rmSync(join(project, "node_modules"));
  expect(await run()).toMatchObject({ exitCode: 3, complaint: expect.stringContaining("npm ci") });
});
