import { holds } from "../../values/formulas/evaluate.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { printExact, printNumber } from "../../values/quantities/print-quantity.ts";
import { compare, type Quantity } from "../../values/quantities/quantity.ts";
import type { TargetMet } from "../rubric.ts";
import type { Award } from "../score.ts";

/**
 * Full points for a target reached; for one missed, by the result B and the target A: `by-ratio` is B/A of the points (A/B
 * where less is better), `by-deviation` is 1 − |B − A|/A of them. Throws DimensionMismatch.
 */
export function scoreByTarget(rule: TargetMet, value: Quantity, target: Quantity, full: Decimal): Award {
  const compared = `${printExact(value, target)} 与目标 ${rule.comparator}${printExact(target)} 相比`;
  if (holds(rule.comparator, compare(value, target)))
    return { points: full, steps: [{ kind: "award", text: `${compared}，达到目标，得满分` }] };
  const share = Decimal.max(0, shareOf(rule, value.amount, target.amount));
  const points = full.times(share);
  const text = `${compared}，没有达到，按 ${printNumber(share.times(100).toDecimalPlaces(4))}% 计 ${printNumber(points.toDecimalPlaces(4))} 分`;
  return { points, steps: [{ kind: "award", text }] };
}

/** A target of zero that is missed leaves nothing to take a share of. */
function shareOf(rule: TargetMet, value: Decimal, target: Decimal): Decimal {
  if (rule.missed === "none" || target.isZero()) return new Decimal(0);
  if (rule.missed === "by-deviation") return new Decimal(1).minus(value.minus(target).abs().dividedBy(target.abs()));
  const lessIsBetter = rule.comparator === "≤" || (rule.comparator === "=" && value.greaterThan(target));
  // Below zero the larger amount is the smaller number, so the share is taken the other way round.
  return lessIsBetter === target.isNegative() ? value.dividedBy(target) : target.dividedBy(value);
}
