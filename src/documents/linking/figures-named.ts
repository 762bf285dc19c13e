import type { FigureTable } from "../../figures/figure-table.ts";
import type { TypedNumber } from "../../reading/typed-number.ts";
import { wordsIn, wordsWithin } from "../../reading/words.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { printIn } from "../../values/quantities/print-quantity.ts";
import { numberIn, type Quantity } from "../../values/quantities/quantity.ts";
import { changeOf } from "../references/change.ts";
import { directionIn } from "../references/direction.ts";
import { type NamedFigure, type NameIndex, nameIndexOf } from "./name-words.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/** A figure that may be what a typed number says. */
export interface Candidate {
  readonly path: string;
  readonly quantity: Quantity;
  /** Whether it has the value that was typed, rounded or cut off. */
  readonly agrees: boolean;
  /** Whether it can be taken without asking: it has that value, is called so, and no other is. */
  readonly sure: boolean;
}

/** Said in the name of a figure of the year before, and then in the sentence as well. */
export const YEAR_BEFORE = "上年";

/** How much of a figure's name must stand near to ask about one with the same number, to take it unasked, and to ask about one with another. */
const LEAST_SHARE = 0.4;
const LEAST_SHARE_OF_SURE = 0.5;
const LEAST_SHARE_OF_OTHER = 0.75;
/** What a word counts that stands in an earlier clause, or of which only a part stands there. */
const EARLIER = 0.8;
const IN_PART = 0.7;
/** As many as are of use to whoever chooses. */
const MOST = 4;
/** By how much the words must speak more for a figure with another number than for the next: half as much as one word that all names have. */
const CLEARLY = 0.5;

/**
 * The figures that the words near a number name, the likeliest first: those with the same number, then one with another that is
 * called just so. Never one for its number alone.
 */
export function figuresNamed(
  typed: TypedNumber & { readonly quantity: Quantity },
  words: string,
  figures: FigureTable,
): Candidate[] {
  const index = nameIndexOf(figures);
  const around = surroundingsOf(words, typed.span);
  const { near, isScant } = wordsNear(around, index);
  const { dimension } = typed.quantity.unit;
  const found = new Set([...near.keys()].flatMap((word) => index.figuresWith(word, dimension)));
  // By how much something rose or fell is said by a figure of a change; one of how much there is may be called alike.
  const isOfChange = directionIn(around.before) !== undefined;
  const said = withSaid(near, around.before);
  const named = [...found]
    .filter(({ path }) => !path.includes(YEAR_BEFORE) || around.before.includes(YEAR_BEFORE))
    .map((figure) => {
      const agreed = agreement(figure.quantity, typed, around);
      return {
        figure,
        ...heldOf(figure, agreed ? said : near, index),
        agreement: agreed,
        isOfItsKind: !isOfChange || changeOf(figure.path, figures) !== undefined,
      };
    })
    .filter(({ isClose }) => isClose || isScant)
    .toSorted((a, b) => b.rank - a.rank);
  const agreeing = named.filter(({ agreement: is, own, above }) => is && (own >= LEAST_SHARE || above >= LEAST_SHARE));
  const [other, next] = named.filter(
    ({ agreement: is, own, isTold, isOfItsKind }) => !is && own >= LEAST_SHARE_OF_OTHER && isTold && isOfItsKind,
  );
  const first = agreeing[0];
  const isOtherLikelier = other !== undefined && other.rank > (first?.rank ?? 0);
  const isToldFromNext = !(other && next && next.rank > other.rank - CLEARLY);
  const others = other && isToldFromNext && (!first || isOtherLikelier) ? [other] : [];
  const isAlone = agreeing.length === 1 && !isOtherLikelier;
  return [...agreeing.slice(0, MOST), ...others].map((each) => ({
    path: each.figure.path,
    quantity: each.figure.quantity,
    agrees: each.agreement !== undefined,
    sure: isAlone && each.agreement === "exact" && each.isClose && each.isOfItsKind && isCalledSo(each),
  }));
}

/** Whether so much of a name stands near that no one needs to be asked. */
function isCalledSo({ own, above }: Held): boolean {
  return own >= LEAST_SHARE_OF_SURE || (own >= LEAST_SHARE && above >= LEAST_SHARE_OF_SURE);
}

interface Near {
  /** How much each word counts. */
  readonly near: ReadonlyMap<string, number>;
  /** Whether the clause says next to nothing of its own (决算, 其中), and goes on about what the ones before named. */
  readonly isScant: boolean;
}

function wordsNear({ before, behind, earlier }: Surroundings, { terms }: NameIndex): Near {
  const near = new Map<string, number>();
  const add = (words: readonly string[], counts: number) => {
    for (const word of words)
      for (const each of [word, ...wordsWithin(word)]) near.set(each, Math.max(near.get(each) ?? 0, counts));
  };
  const close = [...tellingWords(before, terms), ...tellingWords(behind, terms)];
  add(close, 1);
  add(tellingWords(earlier, terms), EARLIER);
  // 比上年增长 and 占全县总量的 say what the number is of what was named before.
  const isComparison = (COMPARED.test(before) && directionIn(before) !== undefined) || SHARE.test(before);
  return { near, isScant: isComparison || close.length <= 1 };
}

/** No more is said than by how much since when: 比上年同期增长. */
const COMPARED = /^(?:[比较与同](?:上年|去年)[^比]{0,8}|同比|环比)?\p{Script=Han}{2}$/u;

/** What 增长 and 占 say in a text is said in names by other words. */
const NAMES_OF_CHANGE = ["增幅", "降幅", "增长", "变动", "变化", "增减", "调整"];
const NAMES_OF_SHARE = ["占比", "比重", "比例"];
const SHARE = /占[^占]*$/u;
/** A word that nobody wrote counts a little less than one that stands there. */
const SAID_OTHERWISE = 0.9;

/** The words near a number with those by which names call what it is said to be, how much more or which part. */
function withSaid(near: ReadonlyMap<string, number>, before: string): ReadonlyMap<string, number> {
  const names = [...(directionIn(before) ? NAMES_OF_CHANGE : []), ...(SHARE.test(before) ? NAMES_OF_SHARE : [])];
  return names.length === 0 ? near : new Map([...names.map((name) => [name, SAID_OTHERWISE] as const), ...near]);
}

function tellingWords(text: string, terms: ReadonlySet<string>): string[] {
  return wordsIn(text, terms).filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
}

interface Held {
  /** The shares of the last part of the name, and of the parts before it, that stand near. */
  readonly own: number;
  readonly above: number;
  /** How much speaks for the figure: the words that stand near, less those of its last part that don't. */
  readonly rank: number;
  /** Whether a word of its name stands in the clause itself. */
  readonly isClose: boolean;
  /** Whether more than a common word of two characters does. */
  readonly isTold: boolean;
}

function heldOf({ own, above }: NamedFigure, near: ReadonlyMap<string, number>, index: NameIndex): Held {
  const weigh = (words: NamedFigure["own"]) => {
    let [all, held] = [0, 0];
    for (const { word, within } of words) {
      const weight = index.weightOf(word);
      all += weight;
      held += weight * (near.get(word) ?? IN_PART * Math.max(0, ...within.map((each) => near.get(each) ?? 0)));
    }
    return { all, held, share: all === 0 ? 0 : held / all };
  };
  const [last, before] = [weigh(own), weigh(above)];
  const standing = [...own, ...above].filter(
    ({ word, within }) => near.has(word) || within.some((each) => near.has(each)),
  );
  return {
    own: last.share,
    above: before.share,
    rank: last.held + before.held - (last.all - last.held) / 2,
    isClose: standing.some(({ word, within }) => [word, ...within].some((each) => near.get(each) === 1)),
    isTold: standing.length > 1 || standing.some(({ word }) => word.length > 2 && near.has(word)),
  };
}

/** Whether a figure is said by a number as it was typed: to the letter, or rounded or cut off. */
function agreement(
  quantity: Quantity,
  { quantity: typed, digits }: TypedNumber & { readonly quantity: Quantity },
  { before }: Surroundings,
): "exact" | "rounded" | undefined {
  const { unit } = typed;
  // 下降3% says −3% of a change.
  const isFall = directionIn(before) === "fall";
  const meant = isFall ? { ...quantity, amount: quantity.amount.abs() } : quantity;
  const number = numberIn(typed);
  if (number.equals(printIn(meant, unit))) return "exact";
  const exact = numberIn(meant, unit);
  const ways = [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN];
  return ways.some((way) => exact.toDecimalPlaces(digits, way).equals(number)) ? "rounded" : undefined;
}
