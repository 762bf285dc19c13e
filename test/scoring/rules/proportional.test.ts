import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proportional } from "../../../src/scoring/rules/proportional.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { DimensionMismatch, type Quantity, ratioOf } from "../../../src/values/quantities/quantity.ts";
import { awarded, quantity, rowOf, settled } from "../sample-rubric.ts";

function score(value: Quantity) {
  return proportional.score({ kind: "proportional" }, value, rowOf("8"));
}

describe("该项得分=（考核得分/总分）×8", () => {
  test.each([
    ["100%", "8"],
    ["99.99%", "8"],
    ["99.9%", "7.99"],
    ["93.5%", "7.48"],
    ["50%", "4"],
    ["0.0624%", "0"],
    ["0.0625%", "0.01"],
    ["0%", "0"],
    ["-5%", "0"],
    ["105%", "8"],
    ["100000%", "8"],
  ])("%s is %s", (value, points) => {
    expect(settled(score(quantity(value)), "8")).toBe(points);
  });
});

test("the step shows the multiplication", () => {
  expect(awarded(score(quantity("93.5%"))).steps).toEqual([{ kind: "award", text: "93.5% × 8 分 = 7.48分" }]);
});

test.each(["95分", "27万元", "25人"])("%s is no share of anything", (value) => {
  expect(() => score(quantity(value))).toThrow(DimensionMismatch);
});

test("a score stays within its points and goes up with the share", () => {
  const share = fc.integer({ min: -2_000_000, max: 2_000_000 }).map((size) => new Decimal(size).dividedBy(1_000_000));
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [less, more] = one.lessThan(other) ? [one, other] : [other, one];
      const [low, high] = [less, more].map((each) => Number(settled(score(ratioOf(each)), "8")));
      expect(low).toBeLessThanOrEqual(high as number);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(8);
    }),
  );
});
