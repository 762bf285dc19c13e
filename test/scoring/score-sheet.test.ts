import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Grade, scoreSheet } from "../../src/scoring/score-sheet.ts";
import { Decimal } from "../../src/values/quantities/decimal.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import { tableOf } from "../figures/figures-of.ts";
import { bookOf, indicatorOf, rubricOf } from "./sample-rubric.ts";

const GRADES: Grade[] = [
  { name: "优", least: new Decimal(90) },
  { name: "良", least: new Decimal(80) },
  { name: "中", least: new Decimal(60) },
  { name: "差", least: new Decimal(0) },
];

/** An indicator that scores so many of its points. */
function scoring(name: string, points: string, share: string) {
  return indicatorOf(name, points, { kind: "proportional" }, { measure: share });
}

/** An indicator that does not apply and leaves the sheet. */
function leaving(name: string, points: string) {
  return indicatorOf(name, points, { kind: "proportional" }, { measure: "0 ÷ 0", whenNotApplicable: "rescale" });
}

function sheetOf(indicators: Parameters<typeof rubricOf>[0], joint = false) {
  const { sheet, findings } = scoreSheet(rubricOf(indicators, joint), GRADES, tableOf({}), bookOf());
  if (!sheet) throw new Error(findings.map(({ message }) => message).join());
  return sheet;
}

describe("the total is the sum of the rows", () => {
  test("as they are rounded", () => {
    const sheet = sheetOf([scoring("甲", "5", "1 ÷ 3"), scoring("乙", "5", "1 ÷ 3"), scoring("丙", "90", "1")]);
    expect(sheet.rows.map(({ score }) => printNumber(score))).toEqual(["1.67", "1.67", "90"]);
    expect([printNumber(sheet.total), printNumber(sheet.full), sheet.steps]).toEqual(["93.34", "100", []]);
  });

  test("whatever they score, and never more than full", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: -50, max: 150 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, (each) => {
        const sheet = sheetOf(
          each.map(([points, share], n) =>
            scoring(`项${n}`, `${points}`, `${share < 0 ? "-" : ""}${Math.abs(share)}%`),
          ),
        );
        const sum = sheet.rows.reduce((total, { score }) => total.plus(score), new Decimal(0));
        expect(sheet.total.equals(sum)).toBe(true);
        expect(sheet.total.lessThanOrEqualTo(sheet.full)).toBe(true);
      }),
    );
  });
});

describe("a group scored as one", () => {
  const sheet = sheetOf(
    [scoring("经济效益", "5", "0"), scoring("社会效益", "5", "2 ÷ 3"), scoring("生态效益", "5", "1")],
    true,
  );

  test("has one row with the points and scores of all", () => {
    expect(sheet.rows.map(({ path, points, score }) => [path, printNumber(points), printNumber(score)])).toEqual([
      [["过程", "预算执行", "经济效益、社会效益、生态效益"], "15", "8.33"],
    ]);
  });

  test("keeps the score of each", () => {
    expect(sheet.rows[0]?.indicators.map(({ score }) => printNumber(score))).toEqual(["0", "3.33", "5"]);
  });
});

describe("what has left the sheet is made up for by the rest", () => {
  test("93 of 95 is 97.89 of 100", () => {
    const sheet = sheetOf([scoring("甲", "93", "100%"), scoring("乙", "2", "0%"), leaving("丙", "5")]);
    expect(printNumber(sheet.total)).toBe("97.89");
    expect(sheet.steps).toEqual([{ kind: "award", text: "93 分 × 100 ÷ 95 = 97.89 分" }]);
  });

  test.each<[counted: string, share: string, excluded: string, total: string]>([
    ["95", "100%", "5", "100"],
    ["95", "0%", "5", "0"],
    ["80", "50%", "20", "50"],
    ["60", "1 ÷ 3", "40", "33.33"],
  ])("%s points at %s, %s gone: %s", (counted, share, excluded, total) => {
    expect(printNumber(sheetOf([scoring("甲", counted, share), leaving("乙", excluded)]).total)).toBe(total);
  });

  test("if all of it has, there is nothing to scale up", () => {
    expect(printNumber(sheetOf([leaving("甲", "100")]).total)).toBe("0");
  });
});

describe("the grade is that of the total as it is printed, the lower end included", () => {
  test.each([
    ["100", "优"],
    ["90", "优"],
    ["89.99", "良"],
    ["80", "良"],
    ["79.99", "中"],
    ["60", "中"],
    ["59.99", "差"],
    ["0", "差"],
  ])("%s is %s", (total, grade) => {
    const sheet = sheetOf([scoring("甲", "100", `${total}%`)]);
    expect([printNumber(sheet.total), sheet.grade]).toEqual([total, grade]);
  });

  test("89.995 is printed as 90, so it is 优", () => {
    const sheet = sheetOf([scoring("甲", "100", "89.995%")]);
    expect([printNumber(sheet.total), sheet.grade]).toEqual(["90", "优"]);
  });
});

test("without the score of one indicator there is no sheet, but all that was found", () => {
  const unknown = indicatorOf("甲", "50", { kind: "proportional" }, { measure: "没有" });
  const unproved = indicatorOf("乙", "50", { kind: "instance-deduction", points: new Decimal(1) });
  const { sheet, findings } = scoreSheet(rubricOf([unknown, unproved]), GRADES, tableOf({}), bookOf());
  expect(sheet).toBeUndefined();
  expect(findings.map(({ code }) => code)).toEqual(["JX312", "JX402"]);
});

test("an indicator's steps can be read in the sheet", () => {
  const [row] = sheetOf([scoring("甲", "8", "93.5%")]).rows;
  expect(row?.indicators[0]?.steps.map(({ text }) => text)).toEqual([
    "93.5%",
    "93.5% × 8 分 = 7.48分",
    "得 7.48 分（分值 8 分）",
  ]);
});
