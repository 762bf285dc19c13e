import type { SourceRange } from "../reading/finding.ts";
import type { ReferencingText } from "../reading/referencing-text.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import type { Comparator } from "../values/formulas/syntax-tree.ts";
import type { Decimal } from "../values/quantities/decimal.ts";
import { printExact } from "../values/quantities/print-quantity.ts";
import type { Quantity } from "../values/quantities/quantity.ts";

/** One row of the self-evaluation's indicators: what was aimed at and what came of it. */
export interface IndicatorTarget {
  readonly path: readonly [section: string, group: string, indicator: string];
  readonly target: Aim;
  readonly result: Aim;
  /** Why the target was missed, if there is something to say; it may hold references. */
  readonly reason?: ReferencingText;
  /** What the department gives to an indicator of its own, where the form leaves indicators to it. */
  readonly own: OwnScoring;
  readonly range: SourceRange;
}

/** The points of an own indicator, and where its target is words, the grade given and the degree to which it is done. */
export interface OwnScoring {
  readonly points?: Decimal;
  readonly grade?: { readonly name: string; readonly range: SourceRange };
  readonly degree?: WrittenFormula;
}

/**
 * What stands in a target's or result's cell: words, or a quantity (typed or by formula), a target's with its comparator or
 * as a range. What was meant as a quantity and can't be read is `unreadable`; it has its finding.
 */
export type Aim =
  | { readonly kind: "words" | "unreadable"; readonly words: string; readonly range: SourceRange }
  | QuantityAim
  | RangeAim;

/** A quantity, a target's with its comparator. */
export interface QuantityAim {
  readonly kind: "quantity";
  readonly comparator: Comparator;
  readonly formula: WrittenFormula;
  readonly range: SourceRange;
}

/** A target between two quantities, 800-1000户, or about one, 1000人左右, as it was typed. Both ends belong to it. */
export interface RangeAim {
  readonly kind: "range";
  readonly words: string;
  readonly least: Quantity;
  readonly most: Quantity;
  readonly range: SourceRange;
}

/** A target as its row says it; a number to be met exactly is just itself. */
export function describeTarget(target: QuantityAim | RangeAim, goal: Quantity): string {
  if (target.kind === "range") return describeRange(target);
  return `${target.comparator === "=" ? "" : target.comparator}${printExact(goal)}`;
}

/** A range as it was typed, with its ends where it doesn't name them. */
export function describeRange({ words, least, most }: RangeAim): string {
  return /约|左右|上下/u.test(words) ? `${words}（${printExact(least)}至${printExact(most)}）` : words;
}
