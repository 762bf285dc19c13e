import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Band, describeStretch } from "../../../src/scoring/band.ts";
import { type Bands, bands } from "../../../src/scoring/rules/bands.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { DimensionMismatch, type Quantity, quantityOf } from "../../../src/values/quantities/quantity.ts";
import { unitNamed } from "../../../src/values/quantities/units.ts";
import { place } from "../../figures/figures-of.ts";
import { awarded, quantity, rowOf } from "../sample-rubric.ts";

type Comparator = Band["bounds"][number]["comparator"];

/** The points for a value, before capping and rounding. */
function score(of: Bands, value: Quantity): Decimal {
  return awarded(bands.score(of, value, rowOf("6"))).points;
}

/** Bands as they are read aloud: `>0% ≤10%` and the points. */
function bandsOf(scores: Readonly<Record<string, string>>): Bands {
  return {
    kind: "bands",
    bands: Object.entries(scores).map(([bounds, points]) => ({
      bounds: bounds
        .split(" ")
        .map((bound) => ({ comparator: bound.slice(0, 1) as Comparator, value: quantity(bound.slice(1)) })),
      points: new Decimal(points),
      range: place("rubric.yaml"),
    })),
  };
}

const CONTROL = bandsOf({ "≤0%": "5", ">0% ≤10%": "4", ">10% ≤20%": "3", ">20% ≤30%": "2", ">30%": "0" });
const SATISFACTION = bandsOf({ "≥90%": "6", "≥80% <90%": "4", "≥70% <80%": "2", "<70%": "0" });

describe("bands that hold their upper end: 0计5分，0-10%（含）计4分，10-20%（含）计3分，20-30%（含）计2分，大于30%不得分", () => {
  test.each([
    ["-100%", "5"],
    ["-0.0001%", "5"],
    ["0%", "5"],
    ["0.0001%", "4"],
    ["9.9999%", "4"],
    ["10%", "4"],
    ["10.0001%", "3"],
    ["20%", "3"],
    ["20.0001%", "2"],
    ["30%", "2"],
    ["30.0001%", "0"],
    ["1000%", "0"],
  ])("%s is %s", (value, points) => {
    expect(score(CONTROL, quantity(value)).toFixed()).toBe(points);
  });
});

describe("bands that hold their lower end: 90%（含）以上计6分，80%（含）-90%计4分，70%（含）-80%计2分，低于70%计0分", () => {
  test.each([
    ["100%", "6"],
    ["90.0001%", "6"],
    ["90%", "6"],
    ["89.9999%", "4"],
    ["80%", "4"],
    ["79.9999%", "2"],
    ["70%", "2"],
    ["69.9999%", "0"],
    ["0%", "0"],
    ["-1%", "0"],
  ])("%s is %s", (value, points) => {
    expect(score(SATISFACTION, quantity(value)).toFixed()).toBe(points);
  });
});

test("a band may be one value alone", () => {
  const own = bandsOf({ "=0例": "5", ">0例": "0", "<0例": "0" });
  expect(["0例", "1例"].map((value) => score(own, quantity(value)).toFixed())).toEqual(["5", "0"]);
});

test("a value in another unit of the same dimension falls in the same band", () => {
  const own = bandsOf({ "≤10万元": "5", ">10万元": "0" });
  expect(["100000元", "100000.01元"].map((value) => score(own, quantity(value)).toFixed())).toEqual(["5", "0"]);
});

test("a value of another dimension falls in none", () => {
  expect(() => score(CONTROL, quantity("3人"))).toThrow(DimensionMismatch);
});

test("the step names the value, the band and the points", () => {
  expect(awarded(bands.score(CONTROL, quantity("12.5%"), rowOf("6"))).steps).toEqual([
    { kind: "award", text: "12.5% 在“>10% 且 ≤20%”一档，得 3 分" },
  ]);
  expect(CONTROL.bands.map(describeStretch)).toEqual(["≤0%", ">0% 且 ≤10%", ">10% 且 ≤20%", ">20% 且 ≤30%", ">30%"]);
});

describe("where the points fall from band to band", () => {
  const value = fc
    .integer({ min: -500_000, max: 1_500_000 })
    .map((size) => quantityOf(new Decimal(size).dividedBy(10_000), unitNamed("%")));

  test.each<[string, Bands, 1 | -1]>([
    ["预算控制率", CONTROL, -1],
    ["满意度", SATISFACTION, 1],
  ])("the score goes one way, within its points: %s", (_, of, way) => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [low, high] = one.amount.lessThan(other.amount) ? [one, other] : [other, one];
        const [lowScore, highScore] = [low, high].map((each) => score(of, each).toNumber()) as [number, number];
        expect((highScore - lowScore) * way).toBeGreaterThanOrEqual(0);
        expect(Math.min(lowScore, highScore)).toBeGreaterThanOrEqual(0);
        expect(Math.max(lowScore, highScore)).toBeLessThanOrEqual(6);
      }),
    );
  });
});
