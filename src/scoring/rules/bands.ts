import { holds } from "../../values/formulas/evaluate.ts";
import { printExact, printNumber } from "../../values/quantities/print-quantity.ts";
import { compare, type Quantity } from "../../values/quantities/quantity.ts";
import type { Band, Bands } from "../rubric.ts";
import type { Award } from "../score.ts";

/** The points of the band that holds the value. The bands of a checked rubric leave no value out. Throws DimensionMismatch. */
export function scoreByBand(rule: Bands, value: Quantity): Award {
  const band = rule.bands.find((each) => contains(each, value));
  if (!band) throw new Error(`no band holds ${printExact(value)}`);
  const limits = band.bounds.map((bound) => bound.value);
  const text = `${printExact(value, ...limits)} 在“${describeBand(band)}”一档，得 ${printNumber(band.points)} 分`;
  return { points: band.points, steps: [{ kind: "award", text }] };
}

/** A band as a condition, `>0% 且 ≤10%`. */
export function describeBand({ bounds }: Pick<Band, "bounds">): string {
  return bounds.map(({ comparator, value }) => comparator + printExact(value)).join(" 且 ");
}

/** Whether a value lies in a band. Throws DimensionMismatch. */
export function contains({ bounds }: Pick<Band, "bounds">, value: Quantity): boolean {
  return bounds.every((bound) => holds(bound.comparator, compare(value, bound.value)));
}
