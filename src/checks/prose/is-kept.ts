import type { FigureTable } from "../../figures/figure-table.ts";
import { BLANK } from "../../reading/passage.ts";
import { isCount } from "../../reading/typed-number.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import { pairsOf } from "./character-pairs.ts";

/** A pair that is in the names of more figures than these tells none of them from the others. */
const MOST_ALIKE = 200;
/** How much of a figure's name must stand beside the number: one pair of characters, such as 培训, is in the names of many figures. */
const LEAST_SHARE = 0.5;
const FEWEST_PAIRS = 2;

/**
 * Whether a count is kept as a figure: one with that measure word has a name much of which stands beside the number.
 *
 * Why by pairs of characters: most counts in numerals are turns of speech (三项机制), for which no dictionary should be loaded.
 */
export function isKept(words: string, span: Span, { unit }: Quantity, figures: FigureTable): boolean {
  const beside = pairsOf(wordsBeside(words, span));
  const shared = new Map<Named, number>();
  for (const pair of new Set(beside))
    for (const named of countsByPair(figures).get(`${unit.dimension} ${pair}`) ?? [])
      shared.set(named, (shared.get(named) ?? 0) + 1);
  return [...shared].some(([{ pairs }, held]) => held >= FEWEST_PAIRS && held / pairs >= LEAST_SHARE);
}

/** How far the words that say what is counted stand from the number. */
const BEFORE = 30;
const BEHIND = 14;

/** From the number before to the end of the clause. */
function wordsBeside(words: string, { start, end }: Span): string {
  const before = words.slice(Math.max(0, start - BEFORE), start);
  const behind = words.slice(end, end + BEHIND);
  const [near = ""] = new RegExp(`[^。；\\n\\d${BLANK}]*$`, "u").exec(before) ?? [];
  const [clause = ""] = new RegExp(`^[^，。；、\\n\\d${BLANK}]*`, "u").exec(behind) ?? [];
  return `${near}\n${clause}`;
}

interface Named {
  /** How many pairs of characters its name has. */
  readonly pairs: number;
}

type ByPair = ReadonlyMap<string, readonly Named[]>;

/** The counts of a table by what they measure and each pair of characters in their names: every number in a text asks. */
const KNOWN = new WeakMap<FigureTable, ByPair>();

function countsByPair(figures: FigureTable): ByPair {
  const known = KNOWN.get(figures) ?? sortByPair(figures);
  KNOWN.set(figures, known);
  return known;
}

function sortByPair(figures: FigureTable): ByPair {
  const byPair = new Map<string, Named[]>();
  for (const path of figures.figures.keys()) {
    const value = figures.value(path);
    if (value?.kind !== "quantity" || !isCount(value.quantity)) continue;
    const pairs = new Set(pairsOf(path.split(".").at(-1) ?? path));
    const named = { pairs: pairs.size };
    for (const pair of pairs) {
      const key = `${value.quantity.unit.dimension} ${pair}`;
      const alike = byPair.get(key);
      if (!alike) byPair.set(key, [named]);
      else if (alike.length < MOST_ALIKE) alike.push(named);
    }
  }
  return byPair;
}
