import { describe, expect, test } from "vitest";
import { type RangeMet, rangeMet } from "../../../src/scoring/rules/range-met.ts";
import { awarded, quantity, rowOf, settled } from "../sample-rubric.ts";

const range = (least: string, most: string, missed: RangeMet["missed"] = "by-ratio"): RangeMet => ({
  kind: "range-met",
  least: quantity(least),
  most: quantity(most),
  missed,
});

describe("a target that is a range", () => {
  test.each([
    ["800户", "10"],
    ["1000户", "10"],
    ["640户", "8"],
    ["1250户", "8"],
  ])("scores %s with %s of 10 points", (value, points) => {
    expect(settled(rangeMet.score(range("800户", "1000户"), quantity(value), rowOf("10")), "10")).toBe(points);
  });

  test("that is missed scores as the form says", () => {
    const score = (missed: RangeMet["missed"]) =>
      settled(rangeMet.score(range("90%", "110%", missed), quantity("121%"), rowOf("10")), "10");
    expect([score("by-deviation"), score("none")]).toEqual(["9", "0"]);
  });

  test("says what it was held to", () => {
    const { steps } = awarded(rangeMet.score(range("800户", "1000户"), quantity("640户"), rowOf("10")));
    expect(steps.map(({ text }) => text)).toEqual(["640户 与目标 800户至1000户 相比，没有达到，按 80% 计 8 分"]);
  });
});
