import type { FigureTable } from "../../../figures/figure-table.ts";
import type { Span } from "../../../values/formulas/syntax-tree.ts";
import { type Quantity, ratioOf } from "../../../values/quantities/quantity.ts";
import { RATIO } from "../../../values/quantities/units.ts";
import type { SaidQuantity } from "../said-quantities.ts";

/** A sentence, where it begins in its block, and the quantities it says, in their order. */
export interface Sentence {
  readonly words: string;
  readonly start: number;
  readonly said: readonly SaidQuantity[];
}

/** A claim as it was met: the words of its pattern and where they stand, and all it can be held against. */
export interface Claimed {
  readonly match: RegExpExecArray;
  readonly span: Span;
  readonly sentence: Sentence;
  readonly figures: FigureTable;
}

/** A way to claim something; `against` says what in the sentence or among the figures speaks against it, if anything does. */
export interface Claim {
  readonly pattern: RegExp;
  readonly against: (claimed: Claimed) => string | undefined;
}

/** How far a number may stand from the words that it contradicts, and from the word that names it. */
export const NEAR = 40;
export const BESIDE = 10;

/** The words that name a quantity, right before it. */
export function wordsBefore({ span }: SaidQuantity, { words, start }: Sentence, length = BESIDE): string {
  const at = span.start - start;
  return words.slice(Math.max(0, at - length), at);
}

/** Whether a quantity is a share or a rate. */
export function isRatio({ unit }: Quantity): boolean {
  return unit.dimension === RATIO;
}

/** Whether two quantities measure the same kind of thing. */
export function isOfOneKind(one: SaidQuantity, other: SaidQuantity): boolean {
  return one.quantity.unit.dimension === other.quantity.unit.dimension;
}

/** All of something. */
export const ALL = ratioOf(1);
