import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TargetMet, targetMet } from "../../../src/scoring/rules/target-met.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { DimensionMismatch, ratioOf } from "../../../src/values/quantities/quantity.ts";
import { written } from "../../figures/figures-of.ts";
import { awarded, quantity, rowOf, settled, textsOf } from "../sample-rubric.ts";

function rule(comparator: TargetMet["comparator"], missed: TargetMet["missed"]): TargetMet {
  return { kind: "target-met", comparator, target: written("1"), missed };
}

/** The score of ten points. */
function score(
  comparator: TargetMet["comparator"],
  missed: TargetMet["missed"],
  target: string,
  value: string,
): string {
  return settled(targetMet.score(rule(comparator, missed), quantity(value), rowOf("10"), quantity(target)), "10");
}

describe("≥ 98%: full when reached, else B/A, or 1 − |B − A|/A, or nothing", () => {
  test.each<[value: string, byRatio: string, byDeviation: string, none: string]>([
    ["100%", "10", "10", "10"],
    ["98%", "10", "10", "10"],
    ["97.02%", "9.9", "9.9", "0"],
    ["49%", "5", "5", "0"],
    ["0%", "0", "0", "0"],
    ["-1%", "0", "0", "0"],
  ])("%s: %s, %s, %s", (value, byRatio, byDeviation, none) => {
    const scores = (["by-ratio", "by-deviation", "none"] as const).map((missed) => score("≥", missed, "98%", value));
    expect(scores).toEqual([byRatio, byDeviation, none]);
  });
});

describe("≤ 27万元: full when kept, else A/B, or 1 − (B − A)/A, or nothing", () => {
  test.each<[value: string, byRatio: string, byDeviation: string, none: string]>([
    ["0元", "10", "10", "10"],
    ["11.24万元", "10", "10", "10"],
    ["27万元", "10", "10", "10"],
    ["270000元", "10", "10", "10"],
    ["30万元", "9", "8.89", "0"],
    ["54万元", "5", "0", "0"],
    ["81万元", "3.33", "0", "0"],
    ["27亿元", "0", "0", "0"],
  ])("%s: %s, %s, %s", (value, byRatio, byDeviation, none) => {
    const scores = (["by-ratio", "by-deviation", "none"] as const).map((missed) => score("≤", missed, "27万元", value));
    expect(scores).toEqual([byRatio, byDeviation, none]);
  });
});

describe("= 25人: full when hit, else the share by which it was missed on either side", () => {
  test.each<[value: string, byRatio: string, byDeviation: string, none: string]>([
    ["25人", "10", "10", "10"],
    ["25名", "10", "10", "10"],
    ["20人", "8", "8", "0"],
    ["30人", "8.33", "8", "0"],
    ["50人", "5", "0", "0"],
    ["0人", "0", "0", "0"],
  ])("%s: %s, %s, %s", (value, byRatio, byDeviation, none) => {
    const scores = (["by-ratio", "by-deviation", "none"] as const).map((missed) => score("=", missed, "25人", value));
    expect(scores).toEqual([byRatio, byDeviation, none]);
  });
});

describe("a target of zero leaves nothing to take a share of", () => {
  test.each<[comparator: TargetMet["comparator"], value: string, score: string]>([
    ["≤", "0例", "10"],
    ["≤", "-1例", "10"],
    ["≤", "1例", "0"],
    ["≥", "0例", "10"],
    ["≥", "1例", "10"],
    ["≥", "-1例", "0"],
    ["=", "0例", "10"],
    ["=", "1例", "0"],
  ])("%s 0例: %s is %s", (comparator, value, points) => {
    for (const missed of ["by-ratio", "by-deviation", "none"] as const)
      expect(score(comparator, missed, "0例", value)).toBe(points);
  });
});

describe("a target below zero, as a cut of 5%, is missed like any other", () => {
  test.each<[comparator: TargetMet["comparator"], value: string, full: boolean]>([
    ["≤", "-5%", true],
    ["≤", "-6%", true],
    ["≤", "-4.99%", false],
    ["≤", "-3%", false],
    ["≤", "3%", false],
    ["≥", "-5%", true],
    ["≥", "-4%", true],
    ["≥", "-10%", false],
    ["=", "-5%", true],
    ["=", "-3%", false],
    ["=", "-10%", false],
  ])("held against %s five below zero, %s has full points: %s", (comparator, value, full) => {
    for (const missed of ["by-ratio", "by-deviation"] as const)
      expect([missed, score(comparator, missed, "-5%", value) === "10"]).toEqual([missed, full]);
  });
});

test("the target and the result are of one dimension", () => {
  expect(() => score("≥", "none", "98%", "98分")).toThrow(DimensionMismatch);
});

test("the step lays both side by side", () => {
  const texts = (value: string) =>
    textsOf(targetMet.score(rule("≤", "by-ratio"), quantity(value), rowOf("10"), quantity("27万元")));
  expect(texts("11.24万元")).toEqual(["11.24万元 与目标 ≤27万元 相比，达到目标，得满分"]);
  expect(texts("30万元")).toEqual(["30万元 与目标 ≤27万元 相比，没有达到，按 90% 计 9 分"]);
});

describe("whatever the target", () => {
  const size = fc
    .integer({ min: -3000, max: 3000 })
    .map((thousandths) => ratioOf(new Decimal(thousandths).dividedBy(1000)));
  const missed = fc.constantFrom("by-ratio" as const, "by-deviation" as const, "none" as const);
  const shareOf = (of: TargetMet, value: ReturnType<typeof ratioOf>, target: ReturnType<typeof ratioOf>) =>
    awarded(targetMet.score(of, value, rowOf("1"), target)).points;

  test("the score stays within its points, and only a target reached has them all", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("≥" as const, "≤" as const, "=" as const),
        missed,
        size,
        size,
        (comparator, way, value, target) => {
          const share = shareOf(rule(comparator, way), value, target);
          const order = value.amount.comparedTo(target.amount);
          const reached = comparator === "=" ? order === 0 : comparator === "≥" ? order >= 0 : order <= 0;
          expect(share.greaterThanOrEqualTo(0)).toBe(true);
          expect(share.lessThanOrEqualTo(1)).toBe(true);
          expect(share.equals(1)).toBe(reached);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("nearer to the target never scores less", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("≥" as const, "≤" as const),
        missed,
        size,
        size,
        size,
        (comparator, way, target, one, other) => {
          const [less, more] = one.amount.lessThan(other.amount) ? [one, other] : [other, one];
          const [worse, better] = comparator === "≥" ? [less, more] : [more, less];
          const of = rule(comparator, way);
          expect(shareOf(of, worse, target).lessThanOrEqualTo(shareOf(of, better, target))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
