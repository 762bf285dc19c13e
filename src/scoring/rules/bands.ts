import type { Finding } from "../../reading/finding.ts";
import { readPoints } from "../../reading/read-quantity.ts";
import type { YamlCursor } from "../../reading/yaml/yaml-cursor.ts";
import { printExact, printNumber } from "../../values/quantities/print-quantity.ts";
import { pointsOf, type Quantity, quantityOf, ratioOf } from "../../values/quantities/quantity.ts";
import { isCounted, POINTS } from "../../values/quantities/units.ts";
import type { Award } from "../award.ts";
import { type Band, contains, describeStretch, readStretch } from "../band.ts";
import { checkBands } from "../check-bands.ts";
import type { MeasuringShape } from "../measuring-shape.ts";
import type { Row } from "../row.ts";
import type { RuleWording } from "../rule-wording.ts";

/** Certain points for each band of values: 0-10%（含）计4分，10-20%（含）计3分. */
export interface Bands {
  readonly kind: "bands";
  readonly bands: readonly Band[];
}

/** The shape that a rubric calls 分档. */
export const bands: MeasuringShape<Bands> = {
  kind: "bands",
  judges: false,
  ways: { 分档: read },
  faults,
  awards: (rule) => rule.bands,
  target: () => undefined,
  score,
  wording,
};

function read(cursor: YamlCursor, findings: Finding[]): Bands {
  const readBand = (band: YamlCursor): Band => ({
    ...readStretch(band, findings),
    points: readPoints(band, "得", findings),
  });
  return { kind: "bands", bands: cursor.items("档").map(readBand) };
}

/** What concerns the bands as a whole, and no single one, names the row. */
function faults(rule: Bands, { name, range }: Row): Finding[] {
  return checkBands(rule.bands, range).map((each) =>
    each.range === range ? { ...each, message: `“${name}”${each.message}` } : each,
  );
}

/** A rule without faults leaves no value out. */
function score(rule: Bands, value: Quantity): Award {
  const band = rule.bands.find((each) => contains(each, value));
  if (!band) throw new Error(`no band holds ${printExact(value)}`);
  const limits = band.bounds.map((bound) => bound.value);
  const text = `${printExact(value, ...limits)} 在“${describeStretch(band)}”一档，得 ${printNumber(band.points)} 分`;
  return { points: band.points, steps: [{ kind: "award", text }] };
}

/**
 * Ends of what is counted may be worded in two ways, 1-2次 or 少于3次: only bands that are read as such can be held against them.
 *
 * A wording may close the outer bands with the ends that what is measured has by nature: 100%-90%得满分，60%-0%得0分.
 */
function wording(rule: Bands): RuleWording {
  const ends = rule.bands.flatMap(({ bounds }) => bounds.map(({ value }) => value));
  const measured = ends.filter(({ unit }) => unit.dimension !== POINTS);
  return {
    standard: undefined,
    due: rule.bands.flatMap(({ bounds, points }) => [
      ...bounds.map(({ value }) => value).filter(({ unit }) => !isCounted(unit.dimension)),
      pointsOf(points),
    ]),
    allowed: [ratioOf(0), ratioOf(1), ...measured.map(({ unit }) => quantityOf(0, unit))],
  };
}
