import type { FigureTable } from "../../figures/figure-table.ts";
import { wordsIn, wordsWithin } from "../../reading/words.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";

/** A word of a figure's name. */
interface NameWord {
  readonly word: string;
  /** The shorter words in it, by which a text may call it as well. */
  readonly within: readonly string[];
}

/** A figure that has a quantity, with the words it is called by. */
export interface NamedFigure {
  readonly path: string;
  readonly quantity: Quantity;
  /** The words of the last part of its name, and those of the parts before. */
  readonly own: readonly NameWord[];
  readonly above: readonly NameWord[];
}

/** The figures of a table by the words of their names. */
export interface NameIndex {
  /** Words that the dictionary doesn't know. */
  readonly terms: ReadonlySet<string>;
  /** How much a word tells: the fewer names have it, the more. */
  weightOf(word: string): number;
  /** The figures that are measured so and have the word in their names. */
  figuresWith(word: string, dimension: string): readonly NamedFigure[];
}

/** As much of a part of a name as is looked at. */
const LONGEST_PART = 60;

/** A word that is in the names of more figures than these tells none of them from the others. */
const MOST_ALIKE = 200;

const KNOWN = new WeakMap<FigureTable, NameIndex>();

/** The index of a table, made once: every number in a text asks for it. */
export function nameIndexOf(figures: FigureTable): NameIndex {
  const known = KNOWN.get(figures) ?? makeIndex(figures);
  KNOWN.set(figures, known);
  return known;
}

function makeIndex(figures: FigureTable): NameIndex {
  const partsKnown = new Map<string, readonly NameWord[]>();
  const wordsOf = (part: string) => {
    const words = partsKnown.get(part) ?? partName(part.slice(0, LONGEST_PART));
    partsKnown.set(part, words);
    return words;
  };
  const byWord = new Map<string, NamedFigure[]>();
  const namesWith = new Map<string, number>();
  let count = 0;
  for (const path of figures.figures.keys()) {
    const value = figures.value(path);
    if (value?.kind !== "quantity") continue;
    count++;
    const parts = path.split(".");
    const figure = {
      path,
      quantity: value.quantity,
      own: wordsOf(parts.at(-1) as string).filter(({ word }) => word !== value.quantity.unit.name),
      above: parts.slice(0, -1).flatMap(wordsOf),
    };
    const words = new Set([...figure.own, ...figure.above].flatMap(({ word, within }) => [word, ...within]));
    for (const word of words) {
      namesWith.set(word, (namesWith.get(word) ?? 0) + 1);
      const key = `${value.quantity.unit.dimension} ${word}`;
      const alike = byWord.get(key);
      if (!alike) byWord.set(key, [figure]);
      else if (alike.length <= MOST_ALIKE) alike.push(figure);
    }
  }
  const words = [...partsKnown.values()].flat().map(({ word }) => word);
  return {
    terms: new Set(words.filter((word) => wordsIn(word).length > 1)),
    weightOf: (word) => 1 + Math.log(count / (namesWith.get(word) ?? count)),
    figuresWith: (word, dimension) => {
      const alike = byWord.get(`${dimension} ${word}`) ?? [];
      return alike.length > MOST_ALIKE ? [] : alike;
    },
  };
}

/** What says only that something is counted or added up: 人数, 数量. */
const MEASURE = /^(?:[人个次期件份户天场批台辆总金]|总人)[数额量]$|^数量$/u;

/** The words of a part of a name; characters that the dictionary leaves standing alone side by side are one word: 邻长. */
function partName(part: string): NameWord[] {
  const joined: string[] = [];
  let run = "";
  for (const word of [...wordsIn(part), ""]) {
    if (/^\p{Script=Han}$/u.test(word)) run += word;
    else {
      joined.push(run, word);
      run = "";
    }
  }
  const words = joined.filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
  const telling = words.filter((word) => !MEASURE.test(word));
  return [...new Set(telling.length > 0 ? telling : words)].map((word) => ({ word, within: wordsWithin(word) }));
}
