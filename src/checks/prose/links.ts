import { type Candidate, figuresNamed, YEAR_BEFORE } from "../../documents/linking/figures-named.ts";
import { unusualUnitsOf } from "../../documents/linking/units-of-figures.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import type { Block } from "../../reading/passage.ts";
import { countsInNumerals, type TypedNumber, typedNumbersIn } from "../../reading/typed-number.ts";
import { writeReference } from "../../reading/write-reference.ts";
import { groupBy } from "../../values/group-by.ts";
import { POINTS, singleOf } from "../../values/quantities/units.ts";
import { resultsTyped } from "./aims-and-limits.ts";
import { isKept } from "./is-kept.ts";
import { isOwnScore } from "./own-score.ts";
import { unquoted } from "./unquoted.ts";

/** A number that was typed where a figure could be referred to. */
export interface Link {
  readonly block: Block;
  readonly typed: TypedNumber;
  /** The figures that the words near it name, the likeliest first; none where it is kept nowhere. */
  readonly candidates: readonly Candidate[];
}

/**
 * The typed numbers of some texts that say what came about in the year: no limits, no plans, no other years, nothing quoted. What
 * they may be is only looked up where there are any, since that takes a dictionary.
 */
export function linksIn(blocks: readonly Block[], figures: FigureTable, year: string): Link[] {
  const unusual = unusualUnitsOf(figures);
  const inNumerals = new Set<TypedNumber>();
  const numbersIn = (words: string) => {
    const counts = countsInNumerals(words).filter(
      ({ span, quantity }) => quantity && isKept(words, span, quantity, figures),
    );
    for (const each of counts) inNumerals.add(each);
    return [...typedNumbersIn(words, unusual), ...counts];
  };
  const links = resultsTyped(blocks, year, numbersIn).flatMap(({ block, words, typed }) => {
    const { quantity, span } = typed;
    if (isPartOfAnother(words, span)) return [];
    const isScore = quantity?.unit.dimension === POINTS;
    if (isScore && !isOwnScore(words, span)) return [];
    const candidates =
      isScore || quantity === undefined ? [] : figuresNamed({ ...typed, quantity }, block.words, figures);
    // What is said in the words of a turn of speech, or counted by a word of anyone's own, or so much money for each, or how long
    // something takes, is no number of ours unless a figure is called so.
    const unit = quantity ? singleOf(quantity.unit).name : "";
    const isDoubtful = inNumerals.has(typed) || unusual.includes(unit) || /元\/|^(?:分钟|秒|天|毫米|厘米)$/u.test(unit);
    return candidates.length === 0 && isDoubtful ? [] : [{ block, typed, candidates }];
  });
  const byBlock = groupBy(links, ({ block }) => block);
  return blocks.flatMap((block) => {
    const found = byBlock.get(block) ?? [];
    const known = new Set(found.map(({ typed }) => typed.span.start));
    const others = ofYearBefore(block, figures).filter(({ typed }) => !known.has(typed.span.start));
    return [...found, ...others].toSorted((a, b) => a.typed.span.start - b.typed.span.start);
  });
}

const SAID_OF_YEAR_BEFORE = new RegExp(`${YEAR_BEFORE}[^，。；\\d]{0,14}$`, "u");

/** The numbers of the year before, where a figure is kept of that: 上年27万元. */
function ofYearBefore(block: Block, figures: FigureTable): Link[] {
  if (!block.words.includes(YEAR_BEFORE)) return [];
  const words = unquoted(block.words);
  return typedNumbersIn(words).flatMap((typed) => {
    const { quantity, span } = typed;
    const before = words.slice(Math.max(0, span.start - NEAR), span.start);
    if (!quantity || !SAID_OF_YEAR_BEFORE.test(before)) return [];
    const named = figuresNamed({ ...typed, quantity }, block.words, figures);
    const candidates = named.filter(({ path }) => path.includes(YEAR_BEFORE));
    return candidates.length > 0 ? [{ block, typed, candidates }] : [];
  });
}

/** How far before a number the year is said that it is of. */
const NEAR = 20;

/** Whether a minus stands before a number: by itself it is another. */
function isPartOfAnother(words: string, { start }: TypedNumber["span"]): boolean {
  return /[-－−]/u.test(words.charAt(start - 1));
}

/** The reference that takes the number's place; what is only about so many stays so where the figure has that number. */
export function referenceTo({ path, quantity, agrees }: Candidate, { typed }: Pick<Link, "typed">): string {
  return writeReference(path, typed.quantity ?? quantity, agrees ? typed.about : "");
}
