import type { Decimal } from "../../values/quantities/decimal.ts";
import { comesTo, printExact, printNumber } from "../../values/quantities/print-quantity.ts";
import { DimensionMismatch, multiply, type Quantity, quantityOf } from "../../values/quantities/quantity.ts";
import { POINTS, unitNamed } from "../../values/quantities/units.ts";
import type { Award } from "../score.ts";

/** The value, a ratio, times the points. Throws DimensionMismatch. */
export function scoreInProportion(value: Quantity, full: Decimal): Award {
  const product = multiply(value, quantityOf(full, unitNamed("分")));
  if (product.unit.dimension !== POINTS) throw new DimensionMismatch(value.unit.dimension, POINTS);
  const text = `${printExact(value)} × ${printNumber(full)} 分 ${comesTo(printExact(product))}`;
  return { points: product.amount, steps: [{ kind: "award", text }] };
}
