import { type Finding, finding, type SourceRange } from "../reading/finding.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { printExact } from "../values/quantities/print-quantity.ts";
import type { Quantity } from "../values/quantities/quantity.ts";
import { describeStretch, type Stretch } from "./band.ts";

/** One end of an interval, just below or just above an amount; the ends of the number line have no value to print. */
interface Edge {
  readonly amount: Decimal;
  /** −1 just below the amount, 1 just above it. */
  readonly side: -1 | 1;
  readonly value?: Quantity;
}

const BEGINNING: Edge = { amount: new Decimal(Number.NEGATIVE_INFINITY), side: -1 };
const END: Edge = { amount: new Decimal(Number.POSITIVE_INFINITY), side: 1 };

/**
 * Whether the bands, laid on the number line, meet end to end: each value belongs to exactly one. `whole` is the stretch to be
 * covered, both ends with it, where not every number can occur.
 */
export function checkBands(
  bands: readonly Stretch[],
  fallback: SourceRange,
  whole?: readonly [least: Quantity, most: Quantity],
): Finding[] {
  const [beginning, end]: readonly [Edge, Edge] = whole
    ? [
        { amount: whole[0].amount, side: -1, value: whole[0] },
        { amount: whole[1].amount, side: 1, value: whole[1] },
      ]
    : [BEGINNING, END];
  const dimensions = new Set(bands.flatMap(({ bounds }) => bounds.map(({ value }) => value.unit.dimension)));
  if (dimensions.size > 1)
    return [finding("JX404", fallback, `各档的界限不是同一类数量：${[...dimensions].join("、")}`)];
  const intervals = bands
    .map((band) => ({ band, from: later(lowerEdge(band), beginning), to: upperEdge(band) }))
    .sort((a, b) => compareEdges(a.from, b.from));
  const empty = intervals.filter(({ from, to }) => compareEdges(from, to) >= 0);
  if (empty.length > 0)
    return empty.map(({ band }) => {
      return finding("JX404", band.range, `没有一个数能${describeStretch(band)}`, "多半是上下限写反了，对换两个数");
    });
  const findings: Finding[] = [];
  let reached: Edge = beginning;
  let last: Stretch | undefined;
  for (const { band, from, to } of intervals) {
    const order = compareEdges(from, reached);
    if (order > 0) findings.push(gap(band.range, reached, from));
    if (order < 0)
      findings.push(
        finding("JX404", band.range, `“${describeStretch(band)}”与“${last ? describeStretch(last) : ""}”两档重叠`),
      );
    if (compareEdges(to, reached) > 0) [reached, last] = [to, band];
  }
  if (compareEdges(reached, end) < 0) findings.push(gap(last?.range ?? fallback, reached, end));
  return findings;
}

function gap(range: SourceRange, from: Edge, to: Edge): Finding {
  if (from.value && to.value && from.amount.equals(to.amount))
    return finding("JX404", range, `等于${printExact(from.value)}的数不属于任何一档`);
  const lower = from.value ? `${from.side < 0 ? "≥" : ">"}${printExact(from.value)}` : "";
  const upper = to.value ? `${to.side < 0 ? "<" : "≤"}${printExact(to.value)}` : "";
  return finding("JX404", range, `${[lower, upper].filter(Boolean).join(" 且 ")}的数不属于任何一档`);
}

function lowerEdge(band: Stretch): Edge {
  const edges = band.bounds
    .filter(({ comparator }) => comparator !== "<" && comparator !== "≤")
    .map(({ comparator, value }): Edge => ({ amount: value.amount, side: comparator === ">" ? 1 : -1, value }));
  return edges.reduce(later, BEGINNING);
}

function upperEdge(band: Stretch): Edge {
  const edges = band.bounds
    .filter(({ comparator }) => comparator !== ">" && comparator !== "≥")
    .map(({ comparator, value }): Edge => ({ amount: value.amount, side: comparator === "<" ? -1 : 1, value }));
  return edges.reduce((low, edge) => (compareEdges(edge, low) < 0 ? edge : low), END);
}

function later(a: Edge, b: Edge): Edge {
  return compareEdges(a, b) > 0 ? a : b;
}

function compareEdges(a: Edge, b: Edge): number {
  return a.amount.comparedTo(b.amount) || a.side - b.side;
}
