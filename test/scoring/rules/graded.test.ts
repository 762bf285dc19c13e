import { describe, expect, test } from "vitest";
import type { Graded } from "../../../src/scoring/rubric.ts";
import { scoreByGrade } from "../../../src/scoring/rules/graded.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { DimensionMismatch } from "../../../src/values/quantities/quantity.ts";
import { quantity, settled } from "../sample-rubric.ts";

const PARTLY: Graded = {
  kind: "graded",
  grade: "部分达成",
  bounds: [
    { comparator: "≥", value: quantity("60%") },
    { comparator: "<", value: quantity("80%") },
  ],
};

describe("a grade of 60%（含）–80%", () => {
  test.each([
    ["60%", "6"],
    ["79.99%", "8"],
    ["75%", "7.5"],
  ])("gives for a degree of %s of 10 points %s", (degree, points) => {
    const award = scoreByGrade(PARTLY, quantity(degree), new Decimal(10));
    expect(award && settled(award, "10")).toBe(points);
  });

  test.each(["59.99%", "80%", "100%"])("doesn't allow a degree of %s", (degree) => {
    expect(scoreByGrade(PARTLY, quantity(degree), new Decimal(10))).toBeUndefined();
  });

  test("shows its band and the product", () => {
    expect(scoreByGrade(PARTLY, quantity("75%"), new Decimal(10))?.steps).toEqual([
      { kind: "award", text: "评定为“部分达成”（≥60% 且 <80%），75% × 10 分 = 7.5 分" },
    ]);
  });

  test("takes a ratio alone", () => {
    expect(() => scoreByGrade(PARTLY, quantity("7分"), new Decimal(10))).toThrow(DimensionMismatch);
  });
});
