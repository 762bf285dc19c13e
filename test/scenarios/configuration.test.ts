import { test } from "vitest";
import { applyEdit, type Edit } from "../support/edit.ts";
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
    const root = newWorkspace(onTestFinished);
    applyEdit(root, edit);
    const { output, complaint, exitCode } = await runJixiao(root, ["build", "--year", "2022"]);
    expect([1, 2]).toContain(exitCode);
    expect(output + complaint).toContain(names);
    expect(complaint).not.toContain("程序内部出错");
  },
);
