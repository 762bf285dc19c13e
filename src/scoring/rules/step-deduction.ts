import { type Finding, finding } from "../../reading/finding.ts";
import { readPoints, readQuantity } from "../../reading/read-quantity.ts";
import type { YamlCursor } from "../../reading/yaml/yaml-cursor.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { printExact, printNumber } from "../../values/quantities/print-quantity.ts";
import { DimensionMismatch, divide, pointsOf, type Quantity, subtract } from "../../values/quantities/quantity.ts";
import type { Award } from "../award.ts";
import type { MeasuringShape } from "../measuring-shape.ts";
import type { Row } from "../row.ts";
import { allOrNothing } from "../rule-wording.ts";

/** So many points off for each step over (or under) a standard: 100%计满分，每低于5%扣2分. */
export interface StepDeduction {
  readonly kind: "step-deduction";
  readonly side: "over" | "under";
  readonly standard: Quantity;
  readonly step: Quantity;
  /** What each step costs. */
  readonly points: Decimal;
  /** What becomes of the part of a step that is left. */
  readonly rest: "ignored" | "counted" | "proportional";
}

/** The shape that a rubric calls 超过扣分 or 低于扣分. */
export const stepDeduction: MeasuringShape<StepDeduction> = {
  kind: "step-deduction",
  judges: false,
  ways: {
    超过扣分: (cursor, findings) => read("over", cursor, findings),
    低于扣分: (cursor, findings) => read("under", cursor, findings),
  },
  faults: ({ step, points }, { name, range }) =>
    step.amount.greaterThan(0) && points.greaterThan(0)
      ? []
      : [finding("JX407", range, `“${name}”扣分的“每”和“扣”都要大于零`)],
  awards: () => [],
  target: () => undefined,
  score,
  wording: ({ standard, side, step, points }, row) => ({
    standard: { value: standard, side },
    due: [step, pointsOf(points)],
    allowed: allOrNothing(row),
  }),
};

function read(side: StepDeduction["side"], cursor: YamlCursor, findings: Finding[]): StepDeduction {
  return {
    kind: "step-deduction",
    side,
    standard: readQuantity(cursor, "标准", findings),
    step: readQuantity(cursor, "每", findings),
    points: readPoints(cursor, "扣", findings),
    rest: REST_WRITTEN[cursor.optionalText("不足一步") ?? "不计"] ?? "ignored",
  };
}

const REST_WRITTEN: Record<string, StepDeduction["rest"]> = {
  不计: "ignored",
  计一步: "counted",
  按比例: "proportional",
};

function score(rule: StepDeduction, value: Quantity, { points: full }: Row): Award {
  const { side, standard, step } = rule;
  const [ofStandard, ofStep] = [standard.unit.dimension, step.unit.dimension];
  if (ofStandard !== ofStep) throw new DimensionMismatch(ofStandard, ofStep);
  const beyond = side === "over" ? subtract(value, standard) : subtract(standard, value);
  const compared = `${side === "over" ? "高于" : "低于"}标准 ${printExact(standard)}`;
  const written = printExact(value, standard);
  if (beyond.amount.lessThanOrEqualTo(0))
    return { points: full, steps: [{ kind: "standard", text: `${written} 没有${compared}，不扣分` }] };
  const steps = divide(beyond, step).amount;
  const rest = REST[rule.rest];
  const counted = rest.count(steps);
  const deduction = counted.times(rule.points);
  const each = `每 ${printExact(step)} 扣 ${printNumber(rule.points)} 分`;
  const number = printNumber(steps.toDecimalPlaces(4, Decimal.ROUND_DOWN));
  return {
    points: full.minus(deduction),
    steps: [
      { kind: "standard", text: `${written} ${compared}，相差 ${printExact({ ...beyond, unit: value.unit })}` },
      {
        kind: "deduction",
        text: `${each}：${number} 步（不足一步${rest.words}），计 ${rounded(counted)} 步，扣 ${rounded(deduction)} 分`,
      },
    ],
  };
}

const REST: Record<StepDeduction["rest"], { readonly count: (steps: Decimal) => Decimal; readonly words: string }> = {
  ignored: { count: (steps) => steps.floor(), words: "不计" },
  counted: { count: (steps) => steps.ceil(), words: "按一步计" },
  proportional: { count: (steps) => steps, words: "按比例计" },
};

function rounded(number: Decimal): string {
  return printNumber(number.toDecimalPlaces(4));
}
