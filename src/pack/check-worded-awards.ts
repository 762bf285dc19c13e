import { type Finding, finding, type SourceRange } from "../reading/findings/finding.ts";
import type { Band, Bands, Choice, Indicator } from "../scoring/rubric.ts";
import { contains, describeBand } from "../scoring/rules/bands.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import { compare } from "../values/quantities/quantity.ts";
import { POINTS } from "../values/quantities/units.ts";
import { type BandEnd, bandsIn, type WordedBand } from "./wording-bands.ts";
import { numbersIn } from "./wording-numbers.ts";

/** Whether a wording awards its points for what the rule awards them for: the same band, with the same ends, or the same option. */
export function checkWordedAwards({ rule, points, name }: Indicator, wording: string, range: SourceRange): Finding[] {
  if (rule.kind === "choice") return checkOptions(rule, points, name, wording, range);
  const kind = rule.kind === "bands" ? rule.bands[0]?.bounds[0]?.value.unit.dimension : undefined;
  if (rule.kind !== "bands" || kind === undefined) return [];
  return bandsIn(wording, kind)
    .filter((worded) => !rule.bands.some((band) => agrees(band, worded, points)))
    .map((worded) => {
      const message = `“${name}”的评价标准“${worded.text}”，计分规则里没有与它一样的一档`;
      return finding("JX408", range, message, `${describeRule(rule)}。对照印发的计分表，改正其中一处`);
    });
}

function agrees(band: Band, { lower, upper, at, award }: WordedBand, full: Decimal): boolean {
  if (!band.points.equals(award.isFull ? full : award.quantity.amount)) return false;
  if (at) return contains(band, at);
  return endAgrees(endOf(band, "lower"), lower) && endAgrees(endOf(band, "upper"), upper);
}

/** An end that the wording leaves out is left to the band next to it; one that the rule leaves out must be nature's own. */
function endAgrees(own: BandEnd | undefined, worded: BandEnd | undefined): boolean {
  if (!worded) return true;
  if (!own) return worded.value.amount.isZero() || worded.value.amount.equals(1);
  return compare(own.value, worded.value) === 0 && (worded.closed === undefined || worded.closed === own.closed);
}

function endOf({ bounds }: Band, side: "lower" | "upper"): BandEnd | undefined {
  const comparators = side === "lower" ? [">", "≥", "="] : ["<", "≤", "="];
  const bound = bounds.find(({ comparator }) => comparators.includes(comparator));
  return bound && { value: bound.value, closed: bound.comparator !== ">" && bound.comparator !== "<" };
}

function describeRule({ bands }: Bands): string {
  return `计分规则是：${bands.map((band) => `${describeBand(band)} 得 ${printNumber(band.points)} 分`).join("；")}`;
}

/** An option must get the first points that are named behind its words; one whose words don't stand in the wording isn't asked. */
function checkOptions(rule: Choice, full: Decimal, name: string, wording: string, range: SourceRange): Finding[] {
  const awards = numbersIn(wording).filter(({ quantity, isFull }) => isFull || quantity.unit.dimension === POINTS);
  return rule.options.flatMap(({ judgement, points }) => {
    const places = [...wording.matchAll(new RegExp(escaped(judgement), "gu"))].map(
      ({ index, 0: words }) => index + words.length,
    );
    const said = places.flatMap((place) => {
      const award = awards.find(({ start }) => start >= place);
      return award ? [award.isFull ? full : award.quantity.amount] : [];
    });
    if (said.length === 0 || said.some((each) => each.equals(points))) return [];
    const message = `“${name}”的评价标准里“${judgement}”得 ${printNumber(said[0] ?? new Decimal(0))} 分，计分规则得 ${printNumber(points)} 分`;
    return [finding("JX408", range, message)];
  });
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
