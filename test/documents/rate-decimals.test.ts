import { expect, test } from "vitest";
import { applyEdit } from "../support/edit.ts";
import { examineWorkspace } from "../support/examine.ts";
import { htmlOf } from "../support/html-tree.ts";
import { newWorkspace } from "../support/workspace.ts";

test("a form that prints rates with one decimal prints all of them so: in templates, texts and the indicators", async () => {
  const root = newWorkspace();
  const indicators = "data/2023/dangan/indicators.yaml";
  applyEdit(root, { 文件: "templates/small/pack.yaml", 把: "派生数据:", 写成: "比率小数位: 1\n派生数据:" });
  applyEdit(root, { 文件: indicators, 把: "年度指标值: ≥3000人次", 写成: "年度指标值: ≥90%" });
  applyEdit(root, { 文件: indicators, 把: "实际完成值: =业务.接待读者", 写成: "实际完成值: =281人 ÷ 300人" });

  const { findings, departments } = await examineWorkspace(root);

  expect(findings).toEqual([]);
  const documents = departments.find(({ year, id }) => year === "2023" && id === "dangan")?.evaluated?.documents ?? [];
  const pages = documents.map(({ tree }) => htmlOf(tree));
  expect(pages[0]).toContain("执行率99.5%");
  expect(pages[0]).toContain("93.7%");
  expect(pages[1]).toContain("执行率99.5%");
  expect(pages[1]).toContain("99.50万元");
});
