import type { FigureTable } from "../../figures/figure-table.ts";
import type { Block } from "../../reading/passage.ts";
import { countsInNumerals, type TypedNumber, typedNumbersIn } from "../../reading/typed-number.ts";
import { unquoted } from "../../reading/unquoted.ts";
import { writeReference } from "../../reading/write-reference.ts";
import { POINTS } from "../../values/quantities/units.ts";
import { type Candidate, figuresNamed } from "./figures-named.ts";
import { isBound } from "./is-bound.ts";
import { mayCount } from "./may-count.ts";
import { unusualUnitsOf } from "./units-of-figures.ts";
import { yearMeant } from "./year-meant.ts";

/** A number that was typed where a figure could be referred to. */
export interface Link {
  readonly typed: TypedNumber;
  /** The figures that the words near it name, the likeliest first; none where it is kept nowhere. */
  readonly candidates: readonly Candidate[];
}

/**
 * The typed numbers of a text that say what came about in the year: no limits, no plans, no other years, nothing quoted. What they
 * may be is only looked up when it is asked for, since that takes a dictionary.
 */
export function linksIn({ words: all }: Pick<Block, "words">, figures: FigureTable, year: string): Link[] {
  const words = unquoted(all);
  const counts = countsInNumerals(words).filter(
    ({ span, quantity }) => quantity && mayCount(words, span, quantity, figures),
  );
  const unusual = unusualUnitsOf(figures);
  const inNumerals = new Set(counts);
  return [...typedNumbersIn(words, unusual), ...counts]
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => !isBound(words, span))
    .flatMap((typed) => {
      const { quantity, span } = typed;
      const meant = yearMeant(words, span.start, year);
      if (meant === "other") return [];
      const isScore = quantity === undefined || quantity.unit.dimension === POINTS;
      const candidates = isScore ? [] : figuresNamed({ ...typed, quantity }, all, figures, meant);
      // What was so last year, is said in the words of a turn of speech, or counted by a word of anyone's own is no number of ours
      // unless a figure is called so.
      const isDoubtful = meant === "last" || inNumerals.has(typed) || unusual.includes(quantity?.unit.name ?? "");
      const isNeedless = candidates.length === 0 && isDoubtful;
      return isNeedless ? [] : [{ typed, candidates }];
    });
}

/** The reference that takes the number's place; what is only about so many stays so where the figure has that number. */
export function referenceTo({ path, quantity, agrees }: Candidate, { typed }: Link): string {
  return writeReference(path, typed.quantity ?? quantity, agrees ? typed.about : "");
}
