import { describe, expect, test } from "vitest";
import { explainOrigin } from "../../src/explain/explain-origin.ts";
import { ORIGIN } from "../../src/figures/origin.ts";
import { scoreSheet } from "../../src/scoring/score-sheet.ts";
import { Decimal } from "../../src/values/quantities/decimal.ts";
import { targetOf } from "../checks/department/target-of.ts";
import { tableOf } from "../figures/figures-of.ts";
import { bookOf, indicatorOf, rubricOf } from "../scoring/sample-rubric.ts";

const figures = tableOf({ 支出: "=甲 + 乙", 甲: "3.62万元", 乙: "7.62万元" });
const evidence = bookOf({ 健全: { judgement: "好" }, 合规: { judgement: "好" } });
const targets = [
  targetOf("产出 数量 支出", "≤27万元", "=支出"),
  targetOf("产出 数量 增长", "≥1%", "=甲 - 乙"),
  targetOf("产出 质量 完好"),
];

function explain(word: string, joint = false) {
  const choice = { kind: "choice", options: [{ judgement: "好", points: new Decimal(4) }] } as const;
  const rubric = rubricOf([indicatorOf("健全", "4", choice), indicatorOf("合规", "4", choice)], joint);
  const { sheet } = scoreSheet(rubric, [], figures, evidence);
  return explainOrigin(word, { data: { targets, evidence }, figures, sheet });
}

describe("the origin of", () => {
  test("a figure is its formula, or the place where it was typed", () => {
    expect(explain(ORIGIN.figure("支出"))).toMatchObject({
      name: "支出",
      value: "11.24万元",
      lines: ["= 甲 + 乙", "= 3.62万元 + 7.62万元"],
      places: ["figures.yaml:1"],
      from: [{ path: "甲" }, { path: "乙" }],
    });
    expect(explain(ORIGIN.figure("甲"))).toMatchObject({ lines: [], places: ["figures.yaml:2"], from: [] });
  });

  test("a sum that a text works out is that sum, and what it is of", () => {
    expect(explain(ORIGIN.formula("甲 ÷ 乙"))).toMatchObject({
      name: "=甲 ÷ 乙",
      value: "≈47.506562%",
      lines: ["= 甲 ÷ 乙", "= 3.62万元 ÷ 7.62万元"],
      places: [],
      from: [{ path: "甲" }, { path: "乙" }],
    });
    expect(explain(ORIGIN.formula("甲 ÷"))).toBeUndefined();
  });

  test("a score is its steps, with the rule's place and the evidence's", () => {
    expect(explain(ORIGIN.score("合规"))).toMatchObject({
      name: "合规 得分",
      lines: expect.arrayContaining(["得 4 分（分值 4 分）"]),
      places: ["rubric.yaml:1", "evidence.yaml:2"],
    });
  });

  test("a score that a group shares is that of each of its indicators", () => {
    const origin = explain(ORIGIN.joint("健全"), true);
    expect(origin).toMatchObject({
      name: "健全、合规 得分",
      places: ["rubric.yaml:1", "evidence.yaml:1", "evidence.yaml:2"],
    });
    expect(origin?.lines).toContain("健全：得 4 分（分值 4 分）");
    expect(origin?.lines.at(-1)).toBe("合计 8 分");
  });

  test("the total is the sum of the scores", () => {
    expect(explain(ORIGIN.total)).toMatchObject({ name: "总分", lines: ["4 + 4，共 8 分"] });
  });

  test("a target or a result is its formula, where it is more than a number", () => {
    expect(explain(ORIGIN.target(0))).toMatchObject({ name: "支出 指标值", value: "27万元", lines: [], from: [] });
    expect(explain(ORIGIN.result(0))).toMatchObject({
      name: "支出 完成值",
      value: "11.24万元",
      lines: ["= 支出"],
      places: ["indicators.yaml:1"],
      from: [{ path: "支出" }],
    });
    expect(explain(ORIGIN.result(1))).toMatchObject({ lines: ["= 甲 - 乙", "= 3.62万元 - 7.62万元"] });
  });

  test.each([
    ORIGIN.figure("没有"),
    ORIGIN.score("没有"),
    ORIGIN.joint("没有"),
    ORIGIN.target(2),
    ORIGIN.result(9),
    "别的",
  ])("%s is unknown", (mark) => {
    expect(explain(mark)).toBeUndefined();
  });
});
