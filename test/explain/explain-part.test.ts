import { expect, test } from "vitest";
import { explainGrade } from "../../src/explain/explain-grade.ts";
import { explainPart } from "../../src/explain/explain-part.ts";
import type { ScoreSheet } from "../../src/scoring/score.ts";
import { scoreSheet } from "../../src/scoring/score-sheet.ts";
import { Decimal } from "../../src/values/quantities/decimal.ts";
import { tableOf } from "../figures/figures-of.ts";
import { bookOf, indicatorOf, rubricOf } from "../scoring/sample-rubric.ts";

const GRADES = [
  { name: "优", least: new Decimal(9) },
  { name: "良", least: new Decimal(7.5) },
  { name: "差", least: new Decimal(0) },
];

/** 甲 with 5 of 10 points and 乙 with 2.5 of 5, in one cell or two. */
function sheetOf(joint: boolean): ScoreSheet {
  const proportional = { kind: "proportional" } as const;
  const indicators = [
    indicatorOf("甲", "10", proportional, { measure: "率" }),
    indicatorOf("乙", "5", proportional, { measure: "率" }),
  ];
  const { sheet } = scoreSheet(rubricOf(indicators, joint), GRADES, tableOf({ 率: "50%" }), bookOf());
  if (!sheet) throw new Error("there is no sheet");
  return sheet;
}

const ROWS = [
  { name: "甲", points: "10", score: "5" },
  { name: "乙", points: "5", score: "2.5" },
];

test.each([
  ["过程", false],
  ["预算执行", false],
  ["预算执行", true],
  ["甲、乙", true],
])("%s, in one cell: %s, is explained by what is in it", (name, joint) => {
  expect(explainPart(name, sheetOf(joint))).toEqual({ name, points: "15", rows: ROWS, sum: "7.5" });
});

test("a name that the sheet doesn't have is not", () => {
  expect(explainPart("投入", sheetOf(false))).toBeUndefined();
});

test("the grade is explained by the total and where it lies among the grades", () => {
  expect(explainGrade(sheetOf(false), GRADES)).toEqual({
    grade: "良",
    total: "7.5",
    points: "15",
    bands: [
      { name: "优", least: "9" },
      { name: "良", least: "7.5", below: "9" },
      { name: "差", least: "0", below: "7.5" },
    ],
  });
});
