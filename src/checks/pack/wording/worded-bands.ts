import { type Band, contains, describeStretch } from "../../../scoring/band.ts";
import type { Indicator } from "../../../scoring/rubric.ts";
import { shapeOf } from "../../../scoring/rules/all.ts";
import type { Decimal } from "../../../values/quantities/decimal.ts";
import { printNumber } from "../../../values/quantities/print-quantity.ts";
import { compare } from "../../../values/quantities/quantity.ts";
import { isCounted } from "../../../values/quantities/units.ts";
import type { Parting } from "./parting.ts";
import { type BandEnd, bandsIn, type WordedBand } from "./read-bands.ts";
import { pointsSaid } from "./read-numbers.ts";

/** A plain wording must give its points to the bands of values that its rule gives them to, with the same ends. */
export function wordedBands({ name, points, rule }: Indicator, wording: string): Parting[] {
  const bands = shapeOf(rule)
    .awards(rule)
    .filter((award) => "bounds" in award);
  const kind = bands[0]?.bounds[0]?.value.unit.dimension;
  if (kind === undefined) return [];
  const all = bands.map((band) => `${describeStretch(band)} 得 ${printNumber(band.points)} 分`).join("；");
  return bandsIn(wording, kind)
    .filter((worded) => !bands.some((band) => agrees(band, worded, points)))
    .map(({ text }) => ({
      message: `“${name}”的评价标准“${text}”，计分规则里没有与它一样的一档`,
      hint: `计分规则是：${all}。对照印发的计分表，改正其中一处`,
    }));
}

function agrees(band: Band, { lower, upper, at, award }: WordedBand, full: Decimal): boolean {
  if (!band.points.equals(pointsSaid(award, full))) return false;
  if (at) return contains(band, at);
  return endAgrees(endOf(band, "lower"), lower, 1) && endAgrees(endOf(band, "upper"), upper, -1);
}

/** An end that the wording leaves out is left to the band next to it; one that the rule leaves out must be nature's own. */
function endAgrees(own: BandEnd | undefined, worded: BandEnd | undefined, inwards: 1 | -1): boolean {
  if (!worded) return true;
  if (!own) return worded.value.amount.isZero() || worded.value.amount.equals(1);
  if (isCounted(own.value.unit.dimension)) return innermost(own, inwards).equals(innermost(worded, inwards));
  return compare(own.value, worded.value) === 0 && (worded.closed === undefined || worded.closed === own.closed);
}

/** Of what is counted, the last number that belongs to a band: that of 少于3次 is 2次. */
function innermost({ value, closed }: BandEnd, inwards: 1 | -1): Decimal {
  return closed === false ? value.amount.plus(inwards) : value.amount;
}

function endOf({ bounds }: Band, side: "lower" | "upper"): BandEnd | undefined {
  const comparators = side === "lower" ? [">", "≥", "="] : ["<", "≤", "="];
  const bound = bounds.find(({ comparator }) => comparators.includes(comparator));
  return bound && { value: bound.value, closed: bound.comparator !== ">" && bound.comparator !== "<" };
}
