import { describe, expect, test } from "vitest";
import { zeroDivisors } from "../../../src/checks/figures/divisors.ts";
import type { IndicatorTarget } from "../../../src/department/indicator-target.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import type { FigureTable } from "../../../src/figures/figure-table.ts";
import type { Finding } from "../../../src/reading/finding.ts";
import type { Rubric } from "../../../src/scoring/rubric.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { computed, figuresOf, place } from "../../figures/figures-of.ts";
import { targetOf } from "../department/target-of.ts";

const typed = { 支出: "5元", 预算: "0元", 总: "=预算 × 2", 率: "=支出 ÷ 总" };
const { table } = computed(typed);
const section = { name: "产出", points: new Decimal(50), groups: [], range: place("rubric.yaml") };
const check = (
  own: readonly Figure[],
  targets: readonly IndicatorTarget[],
  figures: FigureTable,
  rubric: Pick<Rubric, "sections">,
) => zeroDivisors.find({ own, targets, figures, pack: { rubric } });
const reported = (findings: readonly Finding[]) =>
  findings.map(({ message, range }) => `${range.file}:${range.start.line}:${range.start.column} ${message}`);

describe("a formula of the department's own that divides by nothing", () => {
  test("is found in its figures, at the divisor", () => {
    expect(reported(check(figuresOf(typed), [], table, { sections: [] }))).toEqual([
      "figures.yaml:4:6 “率”的除数“总”是零，算不出来，印成“—”",
    ]);
  });

  test("is found in its rows, with nothing spent too", () => {
    const rows = [targetOf("产出 数量 比率", "≥1%", "=支出 ÷ 0元"), targetOf("产出 数量 零", "≤预算 ÷ 总", "=1%")];
    const findings = check([], rows, table, { sections: [section] });
    expect(reported(findings)).toEqual([
      "indicators.yaml:1:6 “比率”的除数“0元”是零，算不出来，印成“—”",
      "indicators.yaml:1:6 “零”的除数“总”是零，算不出来，印成“—”",
    ]);
    expect(findings.map(({ related }) => related)).toEqual([
      undefined,
      [{ message: "预算 是零", range: place("figures.yaml", 2) }],
    ]);
  });

  test("is not one that only names another", () => {
    expect(check([], [targetOf("产出 数量 率", "≥1%", "=率")], table, { sections: [] })).toEqual([]);
  });

  test("is left to scoring where it is scored", () => {
    const own = { missed: "none" as const, grades: [] };
    const row = targetOf("产出 数量 比率", "≥1%", "=支出 ÷ 0元");
    expect(check([], [row], table, { sections: [{ ...section, own }] })).toEqual([]);
    const evidence = figuresOf({ "计分依据.甲.率": "=支出 ÷ 0元" });
    expect(
      check(evidence, [], computed({ ...typed, "计分依据.甲.率": "=支出 ÷ 0元" }).table, { sections: [] }),
    ).toEqual([]);
  });
});
