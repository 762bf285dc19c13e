import type { Quantity } from "../../../values/quantities/quantity.ts";
import type { Dimension } from "../../../values/quantities/units.ts";
import { POINTS } from "../../../values/quantities/units.ts";
import { numbersIn, type WordingNumber } from "./read-numbers.ts";

/** One end of a stretch of values, as a wording or a rule gives it; a wording needn't say whether the end itself belongs to it. */
export interface BandEnd {
  readonly value: Quantity;
  readonly closed?: boolean;
}

/** What a wording says of one stretch of values: its ends as far as they are said, and the points. */
export interface WordedBand {
  readonly lower?: BandEnd;
  readonly upper?: BandEnd;
  /** The value, where just one is named. */
  readonly at?: Quantity;
  readonly award: WordingNumber;
  /** The words themselves. */
  readonly text: string;
}

/** The bands that a plain wording lists: each is what stands before points that are awarded. */
export function bandsIn(wording: string, kind: Dimension): WordedBand[] {
  const numbers = numbersIn(wording, [kind]);
  const bands: WordedBand[] = [];
  let done = 0;
  let values: WordingNumber[] = [];
  for (const number of numbers) {
    if (isAward(number, wording, kind)) {
      const text = wording.slice(done, number.end).replace(/^[\s,;。、]+/u, "");
      const ends = endsOf(values, wording, done, number.start);
      if (ends) bands.push({ ...ends, award: number, text });
      done = number.end;
      values = [];
    } else if (number.quantity.unit.dimension === kind) values.push(number);
  }
  return bands;
}

/** Where points are what is measured too, the word before it tells an award from a bound. */
function isAward({ quantity, share, start }: WordingNumber, wording: string, kind: Dimension): boolean {
  if (share) return true;
  if (quantity.unit.dimension !== POINTS) return false;
  return kind !== POINTS || /[计得为记给][\s,:]{0,9}$/u.test(wording.slice(Math.max(0, start - 10), start));
}

type Ends = Pick<WordedBand, "lower" | "upper" | "at">;

/** Reads one value with its comparison, or two that a range or two comparisons hold together; of more nothing is read. */
function endsOf(values: readonly WordingNumber[], wording: string, from: number, to: number): Ends | undefined {
  const [first, second, ...more] = values;
  if (!first || more.length > 0) return undefined;
  const before = wording.slice(from, first.start);
  const after = wording.slice(first.end, second?.start ?? to);
  const one = singleEnd(first.quantity, before, after);
  if (!second) return one;
  const last = wording.slice(second.end, to);
  if (/^\s*(?:\((?:不?含)\)\s*)?[-至到]\s*$/u.test(after)) {
    const ends = [
      { value: first.quantity, ...closedness(after) },
      { value: second.quantity, ...closedness(last) },
    ] as const;
    const rising = first.quantity.amount.lessThanOrEqualTo(second.quantity.amount);
    return rising ? { lower: ends[0], upper: ends[1] } : { lower: ends[1], upper: ends[0] };
  }
  const other = singleEnd(second.quantity, after, last);
  return one.at || other.at ? undefined : { ...one, ...other };
}

/** Longest first: 大于等于 holds 大于. */
const BEFORE: readonly [RegExp, "lower" | "upper", boolean][] = [
  [/(?:≥|大于等于|大于或等于|不低于|不少于|不小于|达到|达)$/u, "lower", true],
  [/(?:≤|小于等于|小于或等于|不超过|不高于|不大于|不多于)$/u, "upper", true],
  [/(?:>|大于|高于|超过|多于|超出)$/u, "lower", false],
  [/(?:<|小于|低于|不足|少于|不到)$/u, "upper", false],
];

function singleEnd(value: Quantity, before: string, after: string): Ends {
  const left = before.trimEnd();
  const comparison = BEFORE.find(([words]) => words.test(left));
  if (comparison) return { [comparison[1]]: { value, closed: comparison[2] } };
  // “80%≤x”: the value stands first, so the sign is to be read from the other side.
  const turned = /^\s*([≤<≥>])/u.exec(after)?.[1];
  if (turned)
    return { [turned === "≤" || turned === "<" ? "lower" : "upper"]: { value, closed: /[≤≥]/u.test(turned) } };
  const side = /^\s*(?:\(不?含\)\s*)?[及或]?(以上|以下|以内)/u.exec(after)?.[1];
  if (side) return { [side === "以上" ? "lower" : "upper"]: { value, ...closedness(after) } };
  return { at: value };
}

/** Whether an end says that it belongs to its band, （含）, 及以上, or that it doesn't, （不含）. */
function closedness(after: string): Pick<BandEnd, "closed"> {
  const said = /^\s*(?:(?:以上|以下|以内)\s*)?\((不?)含\)|^\s*([及或])以/u.exec(after);
  return said ? { closed: said[1] !== "不" } : {};
}
