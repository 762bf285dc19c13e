import { Decimal } from "./decimal.ts";
import { type Dimension, ONE, RATIO, type Unit, unitBy, unitNamed } from "./units.ts";

/** An exact amount with its unit: `amount` is in the base unit of the dimension, `unit` is the one it was written in. */
export interface Quantity {
  readonly amount: Decimal;
  readonly unit: Unit;
}

/** Two quantities that can't be combined as asked: the dimensions that met. */
export class DimensionMismatch extends Error {
  readonly left: Dimension;
  readonly right: Dimension;

  constructor(left: Dimension, right: Dimension) {
    super(`${left} / ${right}`);
    this.left = left;
    this.right = right;
  }
}

/** So many of that unit. */
export function quantityOf(number: Decimal | number | string, unit: Unit): Quantity {
  return { amount: new Decimal(number).times(unit.factor), unit };
}

/** A ratio without a written unit. */
export function ratioOf(number: Decimal | number | string): Quantity {
  return quantityOf(number, ONE);
}

/** So many points. */
export function pointsOf(number: Decimal | number | string): Quantity {
  return quantityOf(number, unitNamed("分"));
}

/** The number of units of `unit` (its own by default) that make up the quantity. */
export function numberIn(quantity: Quantity, unit: Unit = quantity.unit): Decimal {
  requireSame(quantity.unit.dimension, unit.dimension);
  return quantity.amount.dividedBy(unit.factor);
}

/** The sum, in the unit of the first. Throws DimensionMismatch. */
export function add(left: Quantity, right: Quantity): Quantity {
  requireSame(left.unit.dimension, right.unit.dimension);
  return { amount: left.amount.plus(right.amount), unit: left.unit };
}

/** The difference, in the unit of the first. Throws DimensionMismatch. */
export function subtract(left: Quantity, right: Quantity): Quantity {
  return add(left, negate(right));
}

/** The opposite amount. */
export function negate(quantity: Quantity): Quantity {
  return { amount: quantity.amount.negated(), unit: quantity.unit };
}

/** A product, of which one side at least must be a ratio, or so much by what the other is: 元/公里 × 公里. Throws DimensionMismatch. */
export function multiply(left: Quantity, right: Quantity): Quantity {
  const amount = left.amount.times(right.amount);
  if (right.unit.dimension === RATIO) return { amount, unit: left.unit };
  if (left.unit.dimension === RATIO) return { amount, unit: right.unit };
  const [whole, by] = left.unit.dimension.includes("/") ? [left.unit, right.unit] : [right.unit, left.unit];
  if (whole.dimension.endsWith(`/${by.dimension}`))
    return { amount, unit: unitNamed(whole.name.split("/")[0] as string) };
  throw new DimensionMismatch(left.unit.dimension, right.unit.dimension);
}

/** A quotient: a ratio of two alike, a share of the first, or so much of it by the second. The divisor is not zero. Throws DimensionMismatch. */
export function divide(left: Quantity, right: Quantity): Quantity {
  const amount = left.amount.dividedBy(right.amount);
  if (left.unit.dimension === right.unit.dimension) return { amount, unit: ONE };
  if (right.unit.dimension === RATIO) return { amount, unit: left.unit };
  const unit = unitBy(left.unit, right.unit);
  if (unit) return { amount, unit };
  throw new DimensionMismatch(left.unit.dimension, right.unit.dimension);
}

/** −1, 0 or 1 as the first is less than, equal to or more than the second. Throws DimensionMismatch. */
export function compare(left: Quantity, right: Quantity): number {
  requireSame(left.unit.dimension, right.unit.dimension);
  return left.amount.comparedTo(right.amount);
}

function requireSame(left: Dimension, right: Dimension): void {
  if (left !== right) throw new DimensionMismatch(left, right);
}
