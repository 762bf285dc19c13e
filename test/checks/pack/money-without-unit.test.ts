import { expect, test } from "vitest";
import { moneyWithoutUnit } from "../../../src/checks/pack/money-without-unit.ts";
import { templatesOf } from "./templates-of.ts";

function reported(template: string): string[] {
  const found = moneyWithoutUnit.find(templatesOf(template));
  return found.map(({ range }) => template.slice(range.start.column - 1, range.end.column - 1));
}

test.each([
  ["<th>预算数</th><td>{{万元 经费.预算}}</td>", "{{万元 经费.预算}}"],
  ["<th>预算数（万元）</th><td>{{元 经费.预算}}</td>", "{{元 经费.预算}}"],
])("%s", (template, tag) => {
  expect(reported(template)).toEqual([tag]);
});

test.each([
  "<th>（<br>万元）</th><td>{{万元 经费.预算}}</td>",
  "<p>预算{{经费.预算}}万元，合{{经费.预算}}元</p>",
  "<td>{{经费.执行率}}%</td>",
])("%s: nothing", (template) => {
  expect(reported(template)).toEqual([]);
});
