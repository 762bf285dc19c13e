import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type StepDeduction, stepDeduction } from "../../../src/scoring/rules/step-deduction.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { DimensionMismatch, ratioOf } from "../../../src/values/quantities/quantity.ts";
import { quantity, rowOf, settled, textsOf } from "../sample-rubric.ts";

function rule(
  side: "over" | "under",
  standard: string,
  step: string,
  points: string,
  rest: StepDeduction["rest"] = "ignored",
): StepDeduction {
  return {
    kind: "step-deduction",
    side,
    standard: quantity(standard),
    step: quantity(step),
    points: new Decimal(points),
    rest,
  };
}

function score(of: StepDeduction, value: string, full: string): string {
  return settled(stepDeduction.score(of, quantity(value), rowOf(full)), full);
}

describe("7分，以100%为标准，每超过一个百分点扣0.2分，扣完为止", () => {
  test.each<[value: string, whole: string, started: string, proportional: string]>([
    ["-20%", "7", "7", "7"],
    ["0%", "7", "7", "7"],
    ["99.9999%", "7", "7", "7"],
    ["100%", "7", "7", "7"],
    ["100.0001%", "7", "6.8", "7"],
    ["100.5%", "7", "6.8", "6.9"],
    ["100.9999%", "7", "6.8", "6.8"],
    ["101%", "6.8", "6.8", "6.8"],
    ["101.0001%", "6.8", "6.6", "6.8"],
    ["105.3%", "6", "5.8", "5.94"],
    ["134.9%", "0.2", "0", "0.02"],
    ["135%", "0", "0", "0"],
    ["136%", "0", "0", "0"],
    ["100000%", "0", "0", "0"],
  ])("%s: whole steps %s, started steps %s, in proportion %s", (value, whole, started, proportional) => {
    const scores = (["ignored", "counted", "proportional"] as const).map((rest) =>
      score(rule("over", "100%", "1%", "0.2", rest), value, "7"),
    );
    expect(scores).toEqual([whole, started, proportional]);
  });
});

describe("5分，100%计满分，每低于5%扣2分，扣完为止", () => {
  test.each<[value: string, whole: string, started: string, proportional: string]>([
    ["120%", "5", "5", "5"],
    ["100%", "5", "5", "5"],
    ["99.9999%", "5", "3", "5"],
    ["99.27%", "5", "3", "4.71"],
    ["95.0001%", "5", "3", "3"],
    ["95%", "3", "3", "3"],
    ["94.9999%", "3", "1", "3"],
    ["90%", "1", "1", "1"],
    ["87.5%", "1", "0", "0"],
    ["85%", "0", "0", "0"],
    ["0%", "0", "0", "0"],
    ["-10%", "0", "0", "0"],
  ])("%s: whole steps %s, started steps %s, in proportion %s", (value, whole, started, proportional) => {
    const scores = (["ignored", "counted", "proportional"] as const).map((rest) =>
      score(rule("under", "100%", "5%", "2", rest), value, "5"),
    );
    expect(scores).toEqual([whole, started, proportional]);
  });
});

describe("the standard and the step may be of any dimension", () => {
  test.each([
    ["10万元", "10"],
    ["10.9999万元", "10"],
    ["110000元", "9"],
    ["12万元", "8"],
    ["9万元", "10"],
  ])("10分，以10万元为标准，每超过1万元扣1分：%s is %s", (value, points) => {
    expect(score(rule("over", "10万元", "1万元", "1"), value, "10")).toBe(points);
  });

  test.each([
    ["25人", "a value"],
    ["110%", "a ratio as value"],
  ])("%s (%s) can't be held against 10万元", (value) => {
    expect(() => score(rule("over", "10万元", "1万元", "1"), value, "10")).toThrow(DimensionMismatch);
  });

  test("a step of another dimension than the standard has no meaning", () => {
    expect(() => score(rule("over", "10万元", "1%", "1"), "12万元", "10")).toThrow(DimensionMismatch);
    expect(() => score(rule("over", "100%", "1万元", "1"), "105%", "10")).toThrow(DimensionMismatch);
  });
});

describe("the steps of the calculation", () => {
  const texts = (of: StepDeduction, value: string) => textsOf(stepDeduction.score(of, quantity(value), rowOf("7")));

  test("say by how much, how many steps, and how much off", () => {
    expect(texts(rule("over", "100%", "1%", "0.2"), "105.3%")).toEqual([
      "105.3% 高于标准 100%，相差 5.3%",
      "每 1% 扣 0.2 分：5.3 步（不足一步不计），计 5 步，扣 1 分",
    ]);
  });

  test("say that nothing is deducted, and why", () => {
    expect(texts(rule("under", "100%", "5%", "2"), "100%")).toEqual(["100% 没有低于标准 100%，不扣分"]);
  });

  test("never show a whole step that then isn't counted", () => {
    expect(texts(rule("over", "100%", "1%", "0.2"), "100.99999999%").join()).not.toContain("：1 步");
  });
});

describe("whatever the rule", () => {
  const rules = fc
    .record({
      side: fc.constantFrom("over" as const, "under" as const),
      standard: fc.integer({ min: -200, max: 200 }),
      step: fc.integer({ min: 1, max: 30 }),
      points: fc.integer({ min: 1, max: 50 }),
      rest: fc.constantFrom("ignored" as const, "counted" as const, "proportional" as const),
    })
    .map(({ side, standard, step, points, rest }) => rule(side, `${standard}%`, `${step}%`, `${points / 10}`, rest));
  const value = fc
    .integer({ min: -1_000_000, max: 1_000_000 })
    .map((size) => ratioOf(new Decimal(size).dividedBy(100_000)));
  const scoreOf = (of: StepDeduction, of_value: ReturnType<typeof ratioOf>) =>
    Number(settled(stepDeduction.score(of, of_value, rowOf("7")), "7"));

  test("a score stays within 0 and the points", () => {
    fc.assert(
      fc.property(rules, value, (of, measured) => {
        expect(scoreOf(of, measured)).toBeGreaterThanOrEqual(0);
        expect(scoreOf(of, measured)).toBeLessThanOrEqual(7);
      }),
    );
  });

  test("it goes one way: further beyond the standard never scores more", () => {
    fc.assert(
      fc.property(rules, value, value, (of, one, other) => {
        const [less, more] = one.amount.lessThan(other.amount) ? [one, other] : [other, one];
        const [better, worse] = of.side === "over" ? [less, more] : [more, less];
        expect(scoreOf(of, worse)).toBeLessThanOrEqual(scoreOf(of, better));
      }),
    );
  });

  test("started steps never score more than the exact share, nor whole steps less", () => {
    fc.assert(
      fc.property(rules, value, (of, measured) => {
        const [whole, exact, started] = (["ignored", "proportional", "counted"] as const).map((rest) =>
          scoreOf({ ...of, rest }, measured),
        );
        expect(whole).toBeGreaterThanOrEqual(exact as number);
        expect(exact).toBeGreaterThanOrEqual(started as number);
      }),
    );
  });
});
