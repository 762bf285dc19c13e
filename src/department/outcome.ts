import type { FigureTable } from "../figures/figure-table.ts";
import { holds } from "../values/formulas/evaluate.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { compare, type Quantity, ratioOf } from "../values/quantities/quantity.ts";
import type { Aim, IndicatorTarget } from "./indicator-target.ts";

/** What a result came to beside its target. */
export interface Outcome {
  readonly value: Quantity;
  /** What the value is laid beside: the target's number, or the end of its range that is nearest. */
  readonly goal: Quantity;
  readonly met: boolean;
  /** How far the value is from that, as a share of it; nothing within a range. */
  readonly deviation: Quantity;
}

/** Holds the result of a row against its target; undefined where they are no quantities of one kind. */
export function outcomeOf({ target, result }: IndicatorTarget, figures: FigureTable): Outcome | undefined {
  const value = quantityOfAim(result, figures);
  const goal = value && goalFor(target, value, figures);
  if (!goal || goal.unit.dimension !== value.unit.dimension) return undefined;
  const comparator = target.kind === "quantity" ? target.comparator : "=";
  return { value, goal, met: holds(comparator, compare(value, goal)), deviation: deviationOf(value, goal) };
}

/** The quantity that an aim comes to, of a range its upper end; undefined if it is none, or can't be computed. */
export function quantityOfAim(aim: Aim, figures: FigureTable): Quantity | undefined {
  if (aim.kind === "range") return aim.most;
  const value = aim.kind === "quantity" ? figures.computePart(aim.formula.formula) : undefined;
  return value?.kind === "quantity" ? value.quantity : undefined;
}

/** The number that a value is to come to; one within a range is where it is to be. */
function goalFor(target: Aim, value: Quantity, figures: FigureTable): Quantity | undefined {
  if (target.kind !== "range" || target.most.unit.dimension !== value.unit.dimension)
    return quantityOfAim(target, figures);
  if (compare(value, target.least) < 0) return target.least;
  return compare(value, target.most) > 0 ? target.most : value;
}

/** From a goal of zero any distance counts as the whole. */
function deviationOf(value: Quantity, goal: Quantity): Quantity {
  const distance = value.amount.minus(goal.amount).abs();
  if (goal.amount.isZero()) return ratioOf(distance.isZero() ? new Decimal(0) : new Decimal(1));
  return ratioOf(distance.dividedBy(goal.amount.abs()));
}
