import { describe, expect, test } from "vitest";
import type { IndicatorTarget } from "../../../src/department/indicator-target.ts";
import { PrintedText, wordsOf } from "../../../src/documents/printed-text.ts";
import { indicatorRows } from "../../../src/documents/rows/indicator-rows.ts";
import { ORIGIN } from "../../../src/figures/origin.ts";
import { scoreSheet } from "../../../src/scoring/score-sheet.ts";
import { targetOf } from "../../checks/department/target-of.ts";
import { computed, place, type Typed } from "../../figures/figures-of.ts";
import { bookOf, indicatorOf, rubricOf } from "../../scoring/sample-rubric.ts";

const FIGURES: Typed = {
  预算: "27万元",
  支出: "112400元",
  率: "=支出 ÷ 预算",
  编制: "25人",
  空: "=0元 ÷ 0元",
  制度: "是",
  坏: "=预算 + 编制",
};

const FACTS = { figures: computed(FIGURES).table, rateDecimals: 2 };

function rowsOf(...rows: IndicatorTarget[]) {
  return indicatorRows(rows, FACTS, undefined, ({ text }) => text.replace("缩减", "压缩"));
}

describe("the cells of one level merge within the cell of the level above", () => {
  const { rows } = rowsOf(
    targetOf("产出 数量 甲"),
    targetOf("产出 数量 乙"),
    targetOf("产出 质量 丙"),
    targetOf("效益 质量 丁"),
    targetOf("产出 质量 戊"),
  );

  test("level one", () => {
    expect(rows.map((row) => row.一级指标)).toEqual([
      { 名称: "产出", 行数: 3 },
      null,
      null,
      { 名称: "效益", 行数: 1 },
      { 名称: "产出", 行数: 1 },
    ]);
  });

  test("level two, which doesn't run on under another level one", () => {
    expect(rows.map((row) => row.二级指标)).toEqual([
      { 名称: "数量", 行数: 2 },
      null,
      { 名称: "质量", 行数: 1 },
      { 名称: "质量", 行数: 1 },
      { 名称: "质量", 行数: 1 },
    ]);
  });

  test("level three never merges", () => {
    expect(rows.map((row) => row.三级指标)).toEqual(["甲", "乙", "丙", "丁", "戊"]);
  });
});

describe("targets and results as they are printed", () => {
  test.each<[target: string, result: string, printed: [string, string]]>([
    ["长期有效", "全部完成", ["长期有效", "全部完成"]],
    ["≤27万元", "=支出", ["≤27万元", "11.24万元"]],
    ["≤预算", "=支出", ["≤27万元", "11.24万元"]],
    ["≤270000元", "=支出", ["≤270000元", "112400.00元"]],
    ["≤100%", "=率", ["≤100%", "41.63%"]],
    ["≥98%", "=98%", ["≥98%", "98.00%"]],
    ["=编制", "=25人", ["25人", "25人"]],
    ["=率", "=率", ["41.63%", "41.63%"]],
    ["长期有效", "=支出", ["长期有效", "112400元"]],
    ["=编制", "=支出", ["25人", "112400元"]],
    ["=编制", "=空", ["25人", "—"]],
    ["≤空", "=编制", ["—", "25人"]],
    ["=是", "=制度", ["是", "是"]],
  ])("target %s, result %s: %j", (target, result, printed) => {
    const { rows, findings } = rowsOf(targetOf("产出 数量 甲", target, result, "缩减开支"));
    expect(findings).toEqual([]);
    expect(rows.map((row) => [row.年度指标值, row.实际完成值, row.偏差原因].map(wordsOf))).toEqual([
      [...printed, "压缩开支"],
    ]);
  });
});

describe("what a cell goes back to is", () => {
  const rows = [targetOf("过程 预算执行 甲", "≤27万元", "=支出"), targetOf("过程 预算执行 丙", "长期有效", "已完成")];

  test("for a quantity its row; words go back to nothing", () => {
    expect(rowsOf(...rows).rows.map((row) => [row.年度指标值, row.实际完成值].map(PrintedText.partsOf))).toEqual([
      [[{ text: "≤27万元", origin: ORIGIN.target(0) }], [{ text: "11.24万元", origin: ORIGIN.result(0) }]],
      [["长期有效"], ["已完成"]],
    ]);
  });

  test("for a score its indicator; one that the sheet doesn't score has none", () => {
    const indicator = indicatorOf("甲", "5", { kind: "proportional" }, { measure: "100%" });
    const { sheet } = scoreSheet(rubricOf([indicator]), [], FACTS.figures, bookOf());
    const scored = indicatorRows(rows, FACTS, sheet, ({ text }) => text).rows;
    expect(scored.map((row) => PrintedText.partsOf(row.得分))).toEqual([
      [{ text: "5", origin: ORIGIN.score("甲") }],
      [""],
    ]);
  });
});

test("a name that nobody knows is a finding at the cell, and the other rows are printed", () => {
  const { rows, findings } = rowsOf(
    targetOf("产出 数量 甲", "=没有", "=编制"),
    targetOf("产出 数量 乙", "=编制", "=编制"),
  );
  expect(findings).toMatchObject([{ code: "JX312", range: place("indicators.yaml", 1, 0, 2) }]);
  expect(rows.map((row) => wordsOf(row.年度指标值))).toEqual(["—", "25人"]);
});

test("a figure that has a finding already gets no other here", () => {
  expect(rowsOf(targetOf("产出 数量 甲", "=坏", "=坏")).findings).toEqual([]);
});
