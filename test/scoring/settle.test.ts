import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Precision } from "../../src/scoring/rubric.ts";
import { settle } from "../../src/scoring/settle.ts";
import { Decimal } from "../../src/values/quantities/decimal.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import { HUNDREDTHS } from "./sample-rubric.ts";

describe("points are kept within 0 and the full points", () => {
  test.each([
    ["7", "7"],
    ["6.8", "6.8"],
    ["0", "0"],
    ["-0.01", "0"],
    ["-100", "0"],
    ["7.01", "7"],
    ["71.7", "7"],
  ])("%s of 7 is %s", (points, score) => {
    expect(printNumber(settle(new Decimal(points), new Decimal(7), HUNDREDTHS).score)).toBe(score);
  });

  test("always, and in the sheet's decimals", () => {
    const points = fc
      .integer({ min: -10_000_000, max: 10_000_000 })
      .map((size) => new Decimal(size).dividedBy(100_000));
    fc.assert(
      fc.property(points, fc.nat(4), (raw, digits) => {
        const { score } = settle(raw, new Decimal(7), { digits, rounding: "half-up" });
        expect(score.greaterThanOrEqualTo(0) && score.lessThanOrEqualTo(7)).toBe(true);
        expect(score.decimalPlaces()).toBeLessThanOrEqual(digits);
        expect(printNumber(score)).not.toContain("-");
      }),
    );
  });
});

describe("and rounded half up", () => {
  test.each<[points: string, digits: number, score: string]>([
    ["6.005", 2, "6.01"],
    ["6.0049999", 2, "6"],
    ["6.995", 2, "7"],
    ["8.62", 0, "9"],
    ["8.5", 0, "9"],
    ["8.49", 0, "8"],
    ["2.89", 1, "2.9"],
    ["1.6666666666", 2, "1.67"],
    ["1.66665", 4, "1.6667"],
    ["0.004", 2, "0"],
    ["0.005", 2, "0.01"],
    ["-0.001", 2, "0"],
  ])("%s to %i decimals is %s", (points, digits, score) => {
    expect(printNumber(settle(new Decimal(points), new Decimal(10), { digits, rounding: "half-up" }).score)).toBe(
      score,
    );
  });
});

describe("or as else the sheet rounds", () => {
  test.each<[points: string, rounding: Precision["rounding"], score: string]>([
    ["8.69", "down", "8"],
    ["8.01", "up", "9"],
    ["8", "up", "8"],
  ])("%s rounded %s to a whole number is %s", (points, rounding, score) => {
    expect(printNumber(settle(new Decimal(points), new Decimal(10), { digits: 0, rounding }).score)).toBe(score);
  });

  test("but never to more than the points there are", () => {
    expect(printNumber(settle(new Decimal("8.5"), new Decimal("8.5"), { digits: 0, rounding: "up" }).score)).toBe(
      "8.5",
    );
  });
});

describe("the steps say only what changed something", () => {
  const kinds = (points: string) =>
    settle(new Decimal(points), new Decimal(7), HUNDREDTHS).steps.map(({ kind }) => kind);

  test.each<[points: string, kinds: string[]]>([
    ["6.8", ["score"]],
    ["6.805", ["rounding", "score"]],
    ["-1", ["cap", "score"]],
    ["7.2", ["cap", "score"]],
    ["7", ["score"]],
    ["0", ["score"]],
  ])("%s: %j", (points, expected) => {
    expect(kinds(points)).toEqual(expected);
  });

  test("in words", () => {
    const words = (points: string) =>
      settle(new Decimal(points), new Decimal(7), HUNDREDTHS).steps.map(({ text }) => text);
    expect(words("-1")).toEqual(["扣完为止，不计负分", "得 0 分（分值 7 分）"]);
    expect(words("7.2")).toEqual(["得分不超过分值 7 分", "得 7 分（分值 7 分）"]);
    expect(words("6.805")).toEqual(["四舍五入保留 2 位小数", "得 6.81 分（分值 7 分）"]);
  });
});
