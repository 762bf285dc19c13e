import { describe, expect, test } from "vitest";
import { checkDivisors } from "../../src/department/check-divisors.ts";
import { Decimal } from "../../src/values/quantities/decimal.ts";
import { computed, figuresOf, place } from "../figures/figures-of.ts";
import { targetOf } from "./target-of.ts";

const typed = { 支出: "5元", 预算: "0元", 总: "=预算 × 2", 率: "=支出 ÷ 总" };
const { table } = computed(typed);
const section = { name: "产出", points: new Decimal(50), groups: [], range: place("rubric.yaml") };
const told = (findings: ReturnType<typeof checkDivisors>) =>
  findings.map(({ message, range }) => `${range.file}:${range.start.line}:${range.start.column} ${message}`);

describe("a formula of the department's own that divides by nothing", () => {
  test("is found in its figures, at the divisor", () => {
    expect(told(checkDivisors(figuresOf(typed), [], table, { sections: [] }))).toEqual([
      "figures.yaml:4:6 “率”的除数“总”是零，算不出来，印成“—”",
    ]);
  });

  test("is found in its rows, with nothing spent too", () => {
    const rows = [targetOf("产出 数量 比率", "≥1%", "=支出 ÷ 0元"), targetOf("产出 数量 零", "≤预算 ÷ 总", "=1%")];
    const findings = checkDivisors([], rows, table, { sections: [section] });
    expect(told(findings)).toEqual([
      "indicators.yaml:1:6 “比率”的除数“0元”是零，算不出来，印成“—”",
      "indicators.yaml:1:6 “零”的除数“总”是零，算不出来，印成“—”",
    ]);
    expect(findings.map(({ related }) => related)).toEqual([
      [],
      [{ message: "预算 是零", range: place("figures.yaml", 2) }],
    ]);
  });

  test("is not one that only names another", () => {
    expect(checkDivisors([], [targetOf("产出 数量 率", "≥1%", "=率")], table, { sections: [] })).toEqual([]);
  });

  test("is left to scoring where it is scored", () => {
    const own = { missed: "none" as const, grades: [] };
    const row = targetOf("产出 数量 比率", "≥1%", "=支出 ÷ 0元");
    expect(checkDivisors([], [row], table, { sections: [{ ...section, own }] })).toEqual([]);
    const evidence = figuresOf({ "计分依据.甲.率": "=支出 ÷ 0元" });
    expect(
      checkDivisors(evidence, [], computed({ ...typed, "计分依据.甲.率": "=支出 ÷ 0元" }).table, { sections: [] }),
    ).toEqual([]);
  });
});
