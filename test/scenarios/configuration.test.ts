import { cpSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { applyEdit, type Edit } from "../support/edit.ts";
import { filesIn } from "../support/folder-hashes.ts";
import { runJixiao } from "../support/run-jixiao.ts";
import { newWorkspace } from "../support/workspace.ts";

interface Mistake {
  readonly name: string;
  readonly edit: Edit;
  /** What must be said, so that whoever keeps the form pack finds the place. */
  readonly names: string;
}

const figures = "schema/small/figures.schema.json";
const picture = '{{{报告}}}<img src="https://example.com/a.png" alt="">';

const MISTAKES: readonly Mistake[] = [
  { name: "a schema that is no JSON", edit: { 文件: figures, 写成: "{" }, names: figures },
  { name: "a schema that isn't there", edit: { 文件: figures, 删去: "是" }, names: figures },
  {
    name: "a template that fetches",
    edit: { 文件: "templates/small/report.hbs", 把: "{{{报告}}}", 写成: picture },
    names: "example.com",
  },
];

test.concurrent.for(MISTAKES)(
  "$name is the form pack's fault and not ours",
  async ({ edit, names }, { expect, onTestFinished }) => {
    const root = newWorkspace("small", onTestFinished);
    applyEdit(root, edit);
    const { output, complaint, exitCode } = await runJixiao(root, ["build", "--year", "2022"]);
    expect([1, 2]).toContain(exitCode);
    expect(output + complaint).toContain(names);
    expect(complaint).not.toContain("程序内部出错");
  },
);

test.concurrent("an output folder that can't be written to is the machine's fault", async ({
  expect,
  onTestFinished,
}) => {
  const root = newWorkspace("small", onTestFinished);
  applyEdit(root, { 文件: "out/2022", 写成: "" });
  const { complaint, exitCode } = await runJixiao(root, ["build", "--year", "2022"]);
  expect(exitCode).toBe(3);
  expect(complaint).toContain("不能写到");
  expect(complaint).toContain("--out");
});

test.concurrent("one pack's fault doesn't keep another pack's departments from being built", async ({
  expect,
  onTestFinished,
}) => {
  const root = newWorkspace("small", onTestFinished);
  for (const folder of ["schema", "templates"])
    cpSync(join(root, folder, "small"), join(root, folder, "other"), { recursive: true });
  applyEdit(root, { 文件: "data/2022/year.yaml", 把: "small", 写成: "other" });
  applyEdit(root, { 文件: "schema/other/notes.schema.json", 写成: "{" });
  applyEdit(root, { 文件: "data/2022/dangan/notes.yaml", 写成: "说明: {}\n" });
  const { output, exitCode } = await runJixiao(root, ["build"]);
  expect(exitCode).toBe(1);
  expect(output).toContain("schema/other/notes.schema.json");
  expect(filesIn(join(root, "out", "2022"))).toEqual([]);
  expect(filesIn(join(root, "out", "2023"))).toContain("tushu/report.pdf");
});
