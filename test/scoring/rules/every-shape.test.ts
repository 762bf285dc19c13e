import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Stretch } from "../../../src/scoring/band.ts";
import type { Evidence } from "../../../src/scoring/evidence.ts";
import { type Rule, SHAPES, shapeOf } from "../../../src/scoring/rules/all.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { type Quantity, ratioOf } from "../../../src/values/quantities/quantity.ts";
import { place, written } from "../../figures/figures-of.ts";
import { answersOf, awarded, evidenceOf, rowOf, settled } from "../sample-rubric.ts";

/** What a rule is applied to: a value with the target it is held to, or evidence. */
type Given = { readonly value: Quantity; readonly target?: Quantity } | { readonly evidence: Evidence };

/** A rule, and two things to apply it to, of which `better` may not score less than `worse`. */
interface Trial {
  readonly rule: Rule;
  readonly worse: Given;
  readonly better: Given;
}

const FULL = "8";
const range = place("rubric.yaml");

const rates = fc
  .integer({ min: -1_000_000, max: 2_000_000 })
  .map((size) => ratioOf(new Decimal(size).dividedBy(1_000_000)));
const wholeRates = fc.integer({ min: -20, max: 120 }).map((percent) => ratioOf(new Decimal(percent).dividedBy(100)));
const positive = fc.integer({ min: 1, max: 3000 }).map((size) => new Decimal(size).dividedBy(1000));
const points = fc.integer({ min: 0, max: 80 }).map((tenths) => new Decimal(tenths).dividedBy(10));
const twoRates = fc
  .tuple(rates, rates)
  .map(([one, other]) => (one.amount.lessThan(other.amount) ? ([one, other] as const) : ([other, one] as const)));

/** Two values, the better one on the side of what is more, or of what is less. */
function ordered(low: Quantity, high: Quantity, moreIsBetter: boolean): Pick<Trial, "worse" | "better"> {
  return moreIsBetter
    ? { worse: { value: low }, better: { value: high } }
    : { worse: { value: high }, better: { value: low } };
}

/** Trials of every shape: one that is new to the list doesn't compile before it has some. */
const TRIALS: Record<Rule["kind"], fc.Arbitrary<Trial>> = {
  "step-deduction": fc
    .record({
      side: fc.constantFrom("over" as const, "under" as const),
      standard: wholeRates,
      step: positive.map(ratioOf),
      points: positive,
      rest: fc.constantFrom("ignored" as const, "counted" as const, "proportional" as const),
      values: twoRates,
    })
    .map(({ values: [low, high], ...rule }) => ({
      rule: { kind: "step-deduction", ...rule },
      ...ordered(low, high, rule.side === "under"),
    })),

  bands: fc
    .record({
      cuts: fc.uniqueArray(fc.integer({ min: -20, max: 120 }), { minLength: 1, maxLength: 5 }),
      awards: fc.array(points, { minLength: 6, maxLength: 6 }),
      values: twoRates,
    })
    .map(({ cuts, awards, values: [low, high] }) => {
      const ends = cuts.sort((a, b) => a - b).map((percent) => ratioOf(new Decimal(percent).dividedBy(100)));
      const rising = awards.slice(0, ends.length + 1).sort((a, b) => a.comparedTo(b));
      const bands = rising.map((award, index) => {
        const [lower, upper] = [ends[index - 1], ends[index]];
        const bounds: Stretch["bounds"] = [
          ...(lower ? [{ comparator: "≥" as const, value: lower }] : []),
          ...(upper ? [{ comparator: "<" as const, value: upper }] : []),
        ];
        return { bounds, points: award, range };
      });
      return { rule: { kind: "bands", bands }, ...ordered(low, high, true) };
    }),

  "instance-deduction": fc
    .record({ points: positive, counts: fc.array(fc.nat(9), { maxLength: 4 }), more: fc.nat(9) })
    .map(({ points, counts, more }) => {
      const found = (...each: number[]): Given => ({
        evidence: evidenceOf({ instances: each.map((count) => ({ matter: "事项", count: new Decimal(count) })) }),
      });
      return {
        rule: { kind: "instance-deduction", points },
        worse: found(...counts, more),
        better: found(...counts),
      };
    }),

  proportional: twoRates.map(([low, high]) => ({ rule: { kind: "proportional" }, ...ordered(low, high, true) })),

  choice: fc
    .record({ awards: fc.array(points, { minLength: 2, maxLength: 5 }), given: fc.tuple(fc.nat(), fc.nat()) })
    .map(({ awards, given }) => {
      const options = awards
        .sort((a, b) => b.comparedTo(a))
        .map((award, index) => ({ judgement: `第${index + 1}档`, points: award }));
      const [first, second] = given.map((each) => each % options.length).sort((a, b) => a - b);
      const judged = (index = 0): Given => ({ evidence: evidenceOf({ judgement: `第${index + 1}档` }) });
      return { rule: { kind: "choice", options }, worse: judged(second), better: judged(first) };
    }),

  checklist: fc
    .record({
      answers: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
      mended: fc.nat(),
      isPrinted: fc.boolean(),
    })
    .map(({ answers, mended, isPrinted }) => {
      const items = answers.map((_, index) => `第${index + 1}项`);
      const answered = (all: readonly boolean[]): Given => ({
        evidence: evidenceOf({ done: answersOf(Object.fromEntries(all.map((yes, index) => [items[index], yes]))) }),
      });
      return {
        rule: { kind: "checklist", ...(isPrinted ? { items } : {}) },
        worse: answered(answers),
        better: answered(answers.with(mended % answers.length, true)),
      };
    }),

  "target-met": fc
    .record({
      comparator: fc.constantFrom("≥" as const, "≤" as const),
      missed: fc.constantFrom("by-ratio" as const, "by-deviation" as const, "none" as const),
      target: wholeRates,
      values: twoRates,
    })
    .map(({ comparator, missed, target, values: [low, high] }) => {
      const { worse, better } = ordered(low, high, comparator === "≥");
      return {
        rule: { kind: "target-met", comparator, missed, target: written("目标") },
        worse: { ...worse, target },
        better: { ...better, target },
      };
    }),

  "range-met": fc
    .record({
      missed: fc.constantFrom("by-ratio" as const, "by-deviation" as const, "none" as const),
      least: wholeRates,
      values: twoRates,
    })
    .map(({ missed, least, values }) => ({
      rule: { kind: "range-met", missed, least, most: ratioOf(2) },
      ...ordered(...values, true),
    })),

  graded: fc
    .record({ least: fc.integer({ min: 0, max: 99 }), degrees: fc.tuple(fc.nat(), fc.nat()) })
    .map(({ least, degrees }) => {
      const [low, high] = degrees
        .map((each) => least + (each % (101 - least)))
        .sort((a, b) => a - b)
        .map((percent) => ratioOf(new Decimal(percent).dividedBy(100))) as [Quantity, Quantity];
      const bounds = [{ comparator: "≥" as const, value: ratioOf(new Decimal(least).dividedBy(100)) }];
      return { rule: { kind: "graded", grade: "达成", bounds, range }, ...ordered(low, high, true) };
    }),
};

function apply(rule: Rule, given: Given) {
  const shape = shapeOf(rule);
  if (shape.judges && "evidence" in given) return shape.score(rule, given.evidence, rowOf(FULL));
  if (!shape.judges && "value" in given) return shape.score(rule, given.value, rowOf(FULL), given.target);
  throw new Error(`${rule.kind} is tried with what it doesn't look at`);
}

describe.each(SHAPES.map(({ kind }) => kind))("%s, whatever the rule", (kind) => {
  const scoreOf = ({ rule }: Trial, given: Given) => Number(settled(apply(rule, given), FULL));

  test("scores within 0 and the points of the row", () => {
    fc.assert(
      fc.property(TRIALS[kind], (trial) => {
        expect(scoreOf(trial, trial.worse)).toBeGreaterThanOrEqual(0);
        expect(scoreOf(trial, trial.better)).toBeLessThanOrEqual(Number(FULL));
      }),
      { numRuns: 300 },
    );
  });

  test("never scores the better less than the worse", () => {
    fc.assert(
      fc.property(TRIALS[kind], (trial) => {
        expect(scoreOf(trial, trial.better)).toBeGreaterThanOrEqual(scoreOf(trial, trial.worse));
      }),
      { numRuns: 300 },
    );
  });

  test("says how the points came about, the result last", () => {
    fc.assert(
      fc.property(TRIALS[kind], ({ rule, worse }) => {
        const { steps } = awarded(apply(rule, worse));
        expect(steps.length).toBeGreaterThan(0);
        expect(["standard", "deduction", "award"]).toContain(steps.at(-1)?.kind);
      }),
    );
  });

  test("has nothing wrong in itself", () => {
    fc.assert(
      fc.property(TRIALS[kind], ({ rule }) => {
        expect(shapeOf(rule).faults(rule, rowOf(FULL))).toEqual([]);
      }),
    );
  });
});
