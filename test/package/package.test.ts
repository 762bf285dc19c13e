import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "../support/folder-hashes.ts";
import { PROJECT } from "../support/workspace.ts";
import { installPacked } from "./install.ts";

let folder: string;
beforeAll(() => {
  folder = installPacked();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script of the folder with Node, or the program's command if none is named. */
function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
}

test("the tarball holds the program, and not what it is made and tested with", () => {
  const files = filesIn(join(folder, "node_modules", "jixiao"));
  const tops = new Set(files.map((file) => file.split("/")[0]));
  expect(tops).toContain("dist");
  for (const folder of ["src", "test", "data", "out", ".github"]) expect(tops).not.toContain(folder);
});

test("from an archive, where Node lies beside it, it begins a workspace that needs no npm", () => {
  mkdirSync(join(folder, "runtime"));
  const said = node(join("node_modules", "jixiao", "bin", "jixiao.cjs"), "new", "workspace", "office");
  expect(said).toContain("运行 jixiao build");
  expect(said).not.toContain("npm");
  expect(filesIn(join(folder, "office"))).not.toContain("package.json");
  for (const name of ["runtime", "office"]) rmSync(join(folder, name), { recursive: true });
});

test("what installs it begins a workspace and builds it", () => {
  const { bin } = JSON.parse(readFileSync(join(folder, "node_modules", "jixiao", "package.json"), "utf8"));
  const program = join(folder, "node_modules", "jixiao", bin.jixiao);
  node(program, "new", "workspace");
  expect(node(program, "build")).toContain("总分");
  expect(filesIn(join(folder, "out")).some((file) => file.endsWith("submission.pdf"))).toBe(true);
});

test("the example of docs/api.md runs, and TypeScript knows its types", () => {
  const example = /```js\n(.*?)```/su.exec(readFileSync(join(PROJECT, "docs/api.md"), "utf8"))?.[1] ?? "";
  writeFileSync(join(folder, "example.mts"), example);
  const options = ["--module", "NodeNext", "--target", "ES2023", "--strict", "--noEmit"];
  node(join(PROJECT, "node_modules", "typescript", "bin", "tsc"), ...options, "example.mts");
  writeFileSync(join(folder, "example.mjs"), example);
  expect(node("example.mjs")).toContain("report.pdf");
});
