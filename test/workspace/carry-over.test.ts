import { expect, test } from "vitest";
import { sourceFile } from "../../src/reading/source-file.ts";
import { carryIndicators, carryProfile, carryValues, carryYear } from "../../src/workspace/carry-over.ts";
import { headingsAlone } from "../../src/workspace/headings-alone.ts";
import { yamlOf } from "../pack/yaml-of.ts";

test("of the unit's own words all stay but the date of issue", () => {
  const text = "单位名称: 甲局 # 全称\n成文日期: 2024年3月8日\n职能职责: [一]\n";
  expect(carryProfile(yamlOf(text, "department.yaml"))).toBe("单位名称: 甲局 # 全称\n职能职责: [一]\n");
});

test.each([
  ["单位名称: 甲局\n成文日期: 2024年3月8日\n", "单位名称: 甲局\n# 成文日期:\n"],
  ["单位名称: 甲局", "单位名称: 甲局\n# 成文日期:\n"],
  ["单位名称: 甲局\r\n", "单位名称: 甲局\r\n# 成文日期:\r\n"],
  ["# 成文日期:\n单位名称: 甲局\n", "# 成文日期:\n单位名称: 甲局\n"],
])("where the form has such a date, its place is kept once", (text, carried) => {
  expect(carryProfile(yamlOf(text, "department.yaml"), "# 成文日期:")).toBe(carried);
});

test("of the figures formulas stay, and what is taken over becomes one", () => {
  const text = "甲: { 预算: 5元, 支出: =甲.预算 } # 备注\n乙: 是\n上年: 5元\n去年: =上年.甲.预算\n";
  const carried = carryValues(yamlOf(text, "figures.yaml"), (path) => (path.endsWith("年") ? "甲.预算" : undefined));
  expect(carried).toBe("甲: { 预算: , 支出: =甲.预算 } # 备注\n乙: \n上年: =上年.甲.预算\n去年: =上年.甲.预算\n");
});

test.each([
  ["=甲.实际 ÷ 甲.预算", true],
  ["=甲.预算 × 90%", true],
  ["=如有(甲.预算, 0元)", true],
  ["=196人 ÷ 200人", false],
  ["=甲.预算 + 3万元", false],
  ["=98%", false],
])("%s stays: %s", (formula, stays) => {
  const text = `甲: "${formula}"\n`;
  expect(carryValues(yamlOf(text, "evidence.yaml"), () => undefined)).toBe(stays ? text : "甲: \n");
});

test("of the evidence names and matters stay, cases go", () => {
  const text =
    "甲:\n  来源: 单位申报\n  不符合要求:\n    - { 事项: 一, 例数: 1例 }\n  完成情况: { 一: 是 }\n\n乙: {}\n";
  expect(carryValues(yamlOf(text, "evidence.yaml"), () => undefined)).toBe(
    "甲:\n  来源: \n  不符合要求: \n  完成情况: { 一:  }\n\n乙: {}\n",
  );
});

test("of the indicators rows and formulas stay, with the number of goals; reasons go", () => {
  const text = `年度总体目标:
  - 预期目标: 一
    实际完成情况: 二{{甲}}
绩效指标:
  # 第一行
  - { 三级指标: 甲, 分值: 5分, 年度指标值: ≤100%, 实际完成值: =甲.率, 偏差原因: 节约 }
  - 三级指标: 乙
    年度指标值: ≥甲.预算
    实际完成值: 长期有效
    评定: 好
    完成程度: 95%
`;
  expect(carryIndicators(yamlOf(text, "indicators.yaml"))).toBe(`年度总体目标:
  - 预期目标: 
    实际完成情况: 
绩效指标:
  # 第一行
  - { 三级指标: 甲, 分值: 5分, 年度指标值: , 实际完成值: =甲.率 }
  - 三级指标: 乙
    年度指标值: ≥甲.预算
    实际完成值: 
    评定: 
    完成程度: 
`);
});

test("the year is the new one", () => {
  const text = '# 本年度\n"年度": "2023年" # 一年\n表样: small\n';
  expect(carryYear(yamlOf(text, "year.yaml"), "2024")).toBe('# 本年度\n"年度": 2024年 # 一年\n表样: small\n');
});

test("of the report the headings stay", () => {
  const report = (text: string) => headingsAlone(sourceFile("report.md", text));
  expect(report("# 一\n正文\n\n## “二”{{年度}} ##\n\n- # 三\n")).toBe("# 一\n\n## “二”{{年度}} ##\n");
  expect(report("# 一\r\n\r\n正文\r\n\r\n# 二\r\n")).toBe("# 一\r\n\r\n# 二\r\n");
  expect(report("正文\n")).toBe("");
});
