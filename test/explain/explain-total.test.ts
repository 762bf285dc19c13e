import { expect, test } from "vitest";
import { explainTotal } from "../../src/explain/explain-total.ts";
import { scoreSheet } from "../../src/scoring/score-sheet.ts";
import { tableOf } from "../figures/figures-of.ts";
import { bookOf, indicatorOf, rubricOf } from "../scoring/sample-rubric.ts";

test("the total is explained by the score cells it adds up", () => {
  const proportional = { kind: "proportional" } as const;
  const rubric = rubricOf([
    indicatorOf("甲", "10", proportional, { measure: "率" }),
    indicatorOf("乙", "5", proportional, { measure: "率" }),
  ]);
  const { sheet } = scoreSheet(rubric, [], tableOf({ 率: "50%" }), bookOf());
  expect(sheet && explainTotal(sheet)).toMatchObject({
    total: "7.5",
    points: "15",
    sum: "7.5",
    rows: [
      { section: "过程", name: "甲", points: "10", score: "5" },
      { section: "过程", name: "乙", points: "5", score: "2.5" },
    ],
  });
});
