import { expect, test } from "vitest";
import { sourceFile } from "../../../../src/reading/source-file.ts";
import { referencesByUnit } from "../../../../src/workspace/upgrade/migrations/references-by-unit.ts";

const UNITS: Readonly<Record<string, string>> = {
  "业务.期数": "期",
  "经费.支出": "万元",
  "制度.管理": "",
  "经费.率": "%",
};

test.each([
  ["支出{{万元 经费.支出}}万元", "支出{{经费.支出}}万元"],
  ["支出{{ 元  经费.支出 }}元", "支出{{ 经费.支出 }}元"],
  ["**{{万元 经费.支出}}**万元", "**{{经费.支出}}**万元"],
  ["<b>{{万元 经费.支出}}</b>万元", "<b>{{经费.支出}}</b>万元"],
  ["| {{万元 经费.支出}} |", "| {{万元 经费.支出}} |"],
  ["支出{{万元 经费.支出}}（万元），", "支出{{经费.支出}}万元，"],
  ["支出{{万元 经费.支出}}，", "支出{{经费.支出}}万元，"],
  ["支出{{万元 经费.支出}}\n万元，", "支出{{经费.支出}}\n万元，"],
  ["支出{{元 经费.支出}}万元，", "支出{{元 经费.支出}}万元，"],
  ["率{{百分比 经费.率}}，", "率{{经费.率}}%，"],
  ["提高{{百分比 经费.率}}个百分点，", "提高{{经费.率}}个百分点，"],
  ["共{{整数 业务.期数}}，", "共{{业务.期数}}期，"],
  ["| {{整数 业务.期数}} |", "| {{期 业务.期数}} |"],
  ["得{{数值 得分 行政效能}}分，共{{整数 总分}}分", "得{{得分 行政效能}}分，共{{总分}}分"],
  ["{{原样 年度}}年", "{{年度}}年"],
  ["{{整数 业务.期数}}期", "{{业务.期数}}期"],
  ["{{整数 业务.期数}}余期", "{{业务.期数}}余期"],
  ["<td>{{整数 业务.期数}}</td>", "<td>{{期 业务.期数}}</td>"],
  ["<td>{{原样 业务.期数}}</td>", "<td>{{业务.期数}}期</td>"],
  ["<td>{{原样 制度.管理}}</td>", "<td>{{制度.管理}}</td>"],
  ["{{数值 经费.支出}}万元", "{{经费.支出}}万元"],
  ["{{数值 没有.的}}", "{{数值 没有.的}}"],
  ["{{得分 行政效能}}分、{{年度}}", "{{得分 行政效能}}分、{{年度}}"],
])("%s becomes %s", (old, fresh) => {
  expect(referencesByUnit.rewrite(sourceFile("data/2023/a/report.md", old), { unitOf: (name) => UNITS[name] })).toBe(
    fresh,
  );
});

test("reports, texts and templates are looked into, and schemas aren't", () => {
  const paths = [
    "data/2023/a/report.md",
    "data/2023/a/b/indicators.yaml",
    "templates/x/report.hbs",
    "templates/x/pack.yaml",
  ];
  expect(paths.every((path) => referencesByUnit.files.test(path))).toBe(true);
  expect(referencesByUnit.files.test("schema/x/figures.schema.json")).toBe(false);
});
