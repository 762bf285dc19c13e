import { expect, test } from "vitest";
import { checkTemplateWords } from "../../../src/checks/pack/check-template-words.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";

function told(template: string): string[] {
  return checkTemplateWords(sourceFile("templates/small/table.hbs", template)).map(
    ({ code, range }) => `${code} ${template.slice(range.start.column - 1, range.end.column - 1)}`,
  );
}

test.each([
  ["<th>偏差原因分析<br>极改进措施</th>", "JX711 极改进措施"],
  ["<th>完成情况（是/否</th>", "JX710 （"],
  ["<th>预算数</th><td>{{万元 经费.预算}}</td>", "JX521 {{万元 经费.预算}}"],
  ["<th>预算数（万元）</th><td>{{元 经费.预算}}</td>", "JX521 {{元 经费.预算}}"],
])("%s", (template, finding) => {
  expect(told(template)).toEqual([finding]);
});

test.each([
  "{{!-- 产生指标，2016年 --}}<th>产出指标</th>",
  "<th>（<br>万元）</th><td>{{万元 经费.预算}}</td>",
  "<p>预算{{万元 经费.预算}}万元，合{{元 经费.预算}}元</p>",
  "<p>得分：{{总分}}分　　等次：{{等次}}</p>",
  "<td>{{百分比 经费.执行率}}</td>",
])("%s: nothing", (template) => {
  expect(told(template)).toEqual([]);
});
