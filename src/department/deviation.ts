import { Decimal } from "../values/quantities/decimal.ts";
import { type Quantity, ratioOf } from "../values/quantities/quantity.ts";

/** How far the result is from the goal, as a share of the goal; from a goal of zero any distance counts as the whole. */
export function deviationOf(value: Quantity, goal: Quantity): Quantity {
  const distance = value.amount.minus(goal.amount).abs();
  if (goal.amount.isZero()) return ratioOf(distance.isZero() ? new Decimal(0) : new Decimal(1));
  return ratioOf(distance.dividedBy(goal.amount.abs()));
}
