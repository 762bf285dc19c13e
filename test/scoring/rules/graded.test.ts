import { describe, expect, test } from "vitest";
import { type Graded, graded } from "../../../src/scoring/rules/graded.ts";
import { DimensionMismatch } from "../../../src/values/quantities/quantity.ts";
import { place } from "../../figures/figures-of.ts";
import { awarded, quantity, rowOf, settled } from "../sample-rubric.ts";

const PARTLY: Graded = {
  kind: "graded",
  grade: "部分达成",
  bounds: [
    { comparator: "≥", value: quantity("60%") },
    { comparator: "<", value: quantity("80%") },
  ],
  range: place("rubric.yaml", 9),
};

function score(degree: string) {
  return graded.score(PARTLY, quantity(degree), rowOf("10"));
}

describe("a grade of 60%（含）–80%", () => {
  test.each([
    ["60%", "6"],
    ["79.99%", "8"],
    ["75%", "7.5"],
  ])("gives for a degree of %s of 10 points %s", (degree, points) => {
    expect(settled(score(degree), "10")).toBe(points);
  });

  test.each(["59.99%", "80%", "100%"])("doesn't allow a degree of %s", (degree) => {
    const message = `“丙”评定为“部分达成”，完成程度要≥60% 且 <80%，写的是${degree}`;
    expect(score(degree)).toMatchObject([{ code: "JX403", message, range: place("rubric.yaml") }]);
  });

  test("shows its band and the product", () => {
    expect(awarded(score("75%")).steps).toEqual([
      { kind: "award", text: "评定为“部分达成”（≥60% 且 <80%），75% × 10 分 = 7.5 分" },
    ]);
  });

  test("takes a ratio alone", () => {
    expect(() => score("7分")).toThrow(DimensionMismatch);
  });
});
