import { Decimal } from "../../values/quantities/decimal.ts";
import { printExact, printNumber } from "../../values/quantities/print-quantity.ts";
import { DimensionMismatch, divide, type Quantity, subtract } from "../../values/quantities/quantity.ts";
import type { StepDeduction } from "../rubric.ts";
import type { Award } from "../score.ts";

/** Points off for each step by which the value lies beyond the standard. Throws DimensionMismatch. */
export function deductBySteps(rule: StepDeduction, value: Quantity, full: Decimal): Award {
  const [ofStandard, ofStep] = [rule.standard.unit.dimension, rule.step.unit.dimension];
  if (ofStandard !== ofStep) throw new DimensionMismatch(ofStandard, ofStep);
  const beyond = rule.side === "over" ? subtract(value, rule.standard) : subtract(rule.standard, value);
  const side = rule.side === "over" ? "高于" : "低于";
  const standard = printExact(rule.standard);
  const written = printExact(value, rule.standard);
  if (beyond.amount.lessThanOrEqualTo(0))
    return {
      points: full,
      steps: [{ kind: "standard", text: `${written} 没有${side}标准 ${standard}，不扣分` }],
    };
  const steps = divide(beyond, rule.step).amount;
  const counted = COUNT[rule.rest](steps);
  const deduction = counted.times(rule.points);
  return {
    points: full.minus(deduction),
    steps: [
      {
        kind: "standard",
        text: `${written} ${side}标准 ${standard}，相差 ${printExact({ ...beyond, unit: value.unit })}`,
      },
      {
        kind: "deduction",
        text: `每 ${printExact(rule.step)} 扣 ${printNumber(rule.points)} 分：${printNumber(steps.toDecimalPlaces(4, Decimal.ROUND_DOWN))} 步${REST[rule.rest]}，计 ${rounded(counted)} 步，扣 ${rounded(deduction)} 分`,
      },
    ],
  };
}

const COUNT: Record<StepDeduction["rest"], (steps: Decimal) => Decimal> = {
  ignored: (steps) => steps.floor(),
  counted: (steps) => steps.ceil(),
  proportional: (steps) => steps,
};

const REST: Record<StepDeduction["rest"], string> = {
  ignored: "（不足一步不计）",
  counted: "（不足一步按一步计）",
  proportional: "（不足一步按比例计）",
};

function rounded(number: Decimal): string {
  return printNumber(number.toDecimalPlaces(4));
}
