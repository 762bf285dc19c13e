import { expect, test } from "vitest";
import { templateSlips } from "../../../src/checks/pack/template-slips.ts";
import { templatesOf } from "./templates-of.ts";

function reported(template: string): string[] {
  return templateSlips
    .find(templatesOf(template))
    .map(({ code, range }) => `${code} ${template.slice(range.start.column - 1, range.end.column - 1)}`);
}

test.each([
  ["<th>偏差原因分析<br>极改进措施</th>", "JX711 极改进措施"],
  ["<th>完成情况（是/否</th>", "JX710 （"],
])("%s", (template, finding) => {
  expect(reported(template)).toEqual([finding]);
});

test.each([
  "{{!-- 产生指标，2016年 --}}<th>产出指标</th>",
  "<th>（<br>万元）</th>",
  "<p>得分：{{总分}}分　　等次：{{等次}}</p>",
])("%s: nothing", (template) => {
  expect(reported(template)).toEqual([]);
});
