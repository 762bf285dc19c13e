import { comesTo, printExact, printNumber } from "../../values/quantities/print-quantity.ts";
import { DimensionMismatch, multiply, pointsOf, type Quantity, ratioOf } from "../../values/quantities/quantity.ts";
import { POINTS } from "../../values/quantities/units.ts";
import type { Award } from "../award.ts";
import type { MeasuringShape } from "../measuring-shape.ts";
import type { Row } from "../row.ts";
import { allOrNothing } from "../rule-wording.ts";

/** The value, a ratio, times the points: 得分=完成率×8分. */
export interface Proportional {
  readonly kind: "proportional";
}

/** The shape that a rubric calls 按比例. */
export const proportional: MeasuringShape<Proportional> = {
  kind: "proportional",
  judges: false,
  ways: { 按比例: () => ({ kind: "proportional" }) },
  faults: () => [],
  awards: () => [],
  target: () => undefined,
  score,
  wording: (_, row) => ({
    standard: undefined,
    due: [],
    allowed: [...allOrNothing(row), ratioOf(0), ratioOf(1)],
  }),
};

function score(_: Proportional, value: Quantity, { points }: Row): Award {
  const product = multiply(value, pointsOf(points));
  if (product.unit.dimension !== POINTS) throw new DimensionMismatch(value.unit.dimension, POINTS);
  const text = `${printExact(value)} × ${printNumber(points)} 分 ${comesTo(printExact(product))}`;
  return { points: product.amount, steps: [{ kind: "award", text }] };
}
