import { expect, test } from "vitest";
import { openTools } from "../../src/build/tools.ts";
import { applyEdit } from "../support/edit.ts";
import { newProject } from "../support/workspace.ts";

/** What is found in the project's own pack once a text of one of its files is another. */
function foundAfter(文件: string, 把: string, 写成: string) {
  const root = newProject();
  applyEdit(root, { 文件, 把, 写成 });
  return openTools({ root, strict: false })
    .pack("datonghu-2023")
    .findings.map(({ code, range, message, hint }) => ({
      place: `${code} ${range.file}:${range.start.line}`,
      told: `${message} ${hint}`,
    }));
}

test("a row that rests on evidence must have its place in the schema", () => {
  const found = foundAfter("templates/datonghu-2023/rubric.yaml", "名称: 资金使用合规性", "名称: 资金使用的合规性");
  expect(found.map(({ place }) => place)).toEqual([expect.stringMatching(/^JX004 templates\/.*rubric\.yaml:/u)]);
  expect(found[0]?.told).toMatch(/“资金使用的合规性”靠依据计分.*是不是“资金使用合规性”？/u);
});

test("a lastYear must name a figure", () => {
  const found = foundAfter(
    "schema/datonghu-2023/figures.schema.json",
    '"lastYear": "三公经费.合计.本年预算数"',
    '"lastYear": "三公经费.合记.本年预算数"',
  );
  expect(found.map(({ place }) => place)).toEqual([
    expect.stringMatching(/^JX312 schema\/datonghu-2023\/figures\.schema\.json:/u),
  ]);
  expect(found[0]?.told).toContain("是不是“三公经费.合计.本年预算数”？");
});
