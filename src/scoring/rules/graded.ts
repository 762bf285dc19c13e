import type { Decimal } from "../../values/quantities/decimal.ts";
import { printExact, printNumber } from "../../values/quantities/print-quantity.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import type { Graded } from "../rubric.ts";
import type { Award } from "../score.ts";
import { contains, describeBand } from "./bands.ts";

/** The degree, a ratio, times the points; undefined if it lies outside the band of its grade. Throws DimensionMismatch. */
export function scoreByGrade(rule: Graded, degree: Quantity, full: Decimal): Award | undefined {
  if (!contains(rule, degree)) return undefined;
  const points = full.times(degree.amount);
  const text = `评定为“${rule.grade}”（${describeBand(rule)}），${printExact(degree)} × ${printNumber(full)} 分 = ${printNumber(points)} 分`;
  return { points, steps: [{ kind: "award", text }] };
}
