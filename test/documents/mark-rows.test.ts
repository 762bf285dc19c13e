import { describe, expect, test } from "vitest";
import { indicatorRows } from "../../src/documents/indicator-rows.ts";
import { markIndicators, markScores } from "../../src/documents/mark-rows.ts";
import { scoreRows } from "../../src/documents/score-rows.ts";
import { MARKS, marked } from "../../src/figures/marks.ts";
import { scoreSheet } from "../../src/scoring/score-sheet.ts";
import { targetOf } from "../checks/department/target-of.ts";
import { tableOf } from "../figures/figures-of.ts";
import { bookOf, indicatorOf, rubricOf } from "../scoring/sample-rubric.ts";

const figures = tableOf({ 支出: "11.24万元" });

function sheetOf(joint: boolean) {
  const indicators = ["甲", "乙"].map((name) => indicatorOf(name, "5", { kind: "proportional" }, { measure: "100%" }));
  const rubric = rubricOf(indicators, joint);
  const { sheet } = scoreSheet(rubric, [], figures, bookOf());
  if (!sheet) throw new Error("no sheet");
  return { sheet, rows: scoreRows(rubric, sheet, bookOf()) };
}

describe("the scores of the sheet are marked", () => {
  test("each with its indicator", () => {
    const { rows, sheet } = sheetOf(false);
    expect(markScores(rows, sheet).map((row) => row.得分?.得分)).toEqual([
      marked("5", MARKS.score("甲")),
      marked("5", MARKS.score("乙")),
    ]);
  });

  test("that of a group scored as one with the group", () => {
    const { rows, sheet } = sheetOf(true);
    expect(markScores(rows, sheet).map((row) => row.得分)).toEqual([
      { 得分: marked("10", MARKS.joint("甲")), 行数: 2 },
      null,
    ]);
  });
});

describe("the cells of the self-evaluation are marked", () => {
  const targets = [
    targetOf("过程 预算执行 甲", "≤27万元", "=支出"),
    targetOf("过程 预算执行 丙", "长期有效", "已完成"),
  ];

  test("where they are quantities, with their row; words are not", () => {
    const { rows } = indicatorRows(targets, figures, undefined, ({ text }) => text);
    expect(markIndicators(rows, targets, undefined)).toMatchObject([
      { 年度指标值: marked("≤27万元", MARKS.target(0)), 实际完成值: marked("11.24万元", MARKS.result(0)), 得分: "" },
      { 年度指标值: "长期有效", 实际完成值: "已完成", 得分: "" },
    ]);
  });

  test("where they are scored, with the indicator", () => {
    const { sheet } = sheetOf(false);
    const { rows } = indicatorRows(targets, figures, sheet, ({ text }) => text);
    expect(markIndicators(rows, targets, sheet).map((row) => row.得分)).toEqual([marked("5", MARKS.score("甲")), ""]);
  });
});
