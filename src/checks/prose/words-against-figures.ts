import type { FigureTable } from "../../figures/figure-table.ts";
import type { Block } from "../../reading/passage.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { printAsWritten } from "../../values/quantities/print-quantity.ts";
import { compare, type Quantity, ratioOf } from "../../values/quantities/quantity.ts";
import { MONEY, RATIO } from "../../values/quantities/units.ts";
import { check, type Spot } from "../check.ts";
import type { Prose } from "./prose.ts";
import { type SaidQuantity, saidQuantities } from "./said-quantities.ts";
import { wordsAt } from "./words-at.ts";

/** Claims that the figures in the same sentence, or one of that name, say the opposite of: 办结率98%，全部办结. */
export const wordsAgainstFigures = check(
  {
    code: "JX728",
    level: "核实",
    title: "话与数相反",
    why: "同一句里话说没有超、全部完成、逐年下降，数却说超了、没有完成、升了，审核时一眼就看出来。",
    fix: "照数改话；数填错了的，改数据；没有说反的，在 notes.yaml 说明。",
    example: {
      file: "report.md",
      wrong: "接待任务全部完成，目标3500人次，实际{{业务.接待读者}}人次。",
      right: "接待目标3500人次，实际{{业务.接待读者}}人次，没有完成。",
    },
  },
  ({ referring, figures }: Pick<Prose, "referring" | "figures">) =>
    referring.flatMap((block) => {
      const said = saidQuantities(block, figures).toSorted((a, b) => a.span.start - b.span.start);
      return [...block.words.matchAll(/[^。\n]+/gu)].flatMap(({ 0: words, index: start }) =>
        words.length > LONGEST
          ? []
          : contradictionsIn({ words, start, said: within(said, start, words.length) }, block, figures),
      );
    }),
);

/** Longer than any sentence. */
const LONGEST = 1000;

/** A sentence, where it begins in its block, and the quantities it says. */
interface Sentence {
  readonly words: string;
  readonly start: number;
  readonly said: readonly SaidQuantity[];
}

function within(said: readonly SaidQuantity[], start: number, length: number): SaidQuantity[] {
  return said.filter(({ span }) => span.start >= start && span.end <= start + length);
}

function contradictionsIn(sentence: Sentence, block: Block, figures: FigureTable): Spot[] {
  const claims = CLAIMS.flatMap(({ pattern, against }) =>
    [...sentence.words.matchAll(pattern)].flatMap((match) => {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const fact = against(match, sentence, span, figures);
      return fact === undefined ? [] : [{ span, fact }];
    }),
  );
  return claims.map(({ span, fact }) =>
    wordsAt(block, span, `这里说“${block.text.slice(span.start, span.end)}”，${fact}`, "照数改话；数填错了的，改数据"),
  );
}

/** A way to claim something, and what in the sentence or among the figures is against it; undefined if nothing is. */
interface Claim {
  readonly pattern: RegExp;
  readonly against: (
    match: RegExpExecArray,
    sentence: Sentence,
    span: Span,
    figures: FigureTable,
  ) => string | undefined;
}

const CLAIMS: readonly Claim[] = [
  {
    pattern:
      /(?:未|没有|没|不)(?:超出?过?|突破)(?:[年月季][初度中末])?(\p{Script=Han}{2})?|控制在[^，。；]{0,12}(?:以内|之内|范围内|内)/gu,
    against: (match, sentence, { start }) => exceeded(match, sentence, start),
  },
  {
    pattern: /(?<!上年|年初)(?:没有|无|未形成|未产生|未发生)(?:任何)?(?:资金)?结[转余](?:结[转余])?(?!率)/gu,
    against: (_, __, ___, figures) => leftOver(figures),
  },
  {
    pattern: /(?:逐年|连年|持续|连续[二三四五两]年)(下降|减少|降低|递减|增长|上升|增加|提高|递增)/gu,
    against: ([, way = ""], sentence) => notThatWay(/[下减降]/u.test(way), sentence),
  },
  {
    pattern:
      /(?:全部|均|都|全面|如期)[^，。；]{0,8}?(完成|建成|整改|办结|审结|结案|到位|在线|兑现|达标|覆盖|销号|落实|参保|建档|接种|验收|公开|回访|安装|改造)(?!率)/gu,
    against: ([, what = ""], sentence) => notAll(what, sentence),
  },
  {
    pattern: /超额(?:完成|实现)/gu,
    against: (_, sentence, { end }) => lessThanAimed(sentence, end),
  },
];

/** How far a rate may stand from the words that it contradicts, and a number from the word that names it. */
const NEAR = 40;
const BESIDE = 10;

/** More than all of it spent, used or filled, or an amount greater than its limit. */
function exceeded([, limit]: RegExpExecArray, sentence: Sentence, at: number): string | undefined {
  const before = sentence.said.filter(({ span }) => span.end <= at && at - span.end <= NEAR);
  const last = before.at(-1);
  if (!last) return undefined;
  if (isRatio(last.quantity))
    return /率[为达到是约]{0,2}$/u.test(wordsBefore(last, sentence)) && compare(last.quantity, ratioOf(1)) > 0
      ? `前面的率却是${printAsWritten(last.quantity)}`
      : undefined;
  const bound = before.find((each) => limit !== undefined && wordsBefore(each, sentence).includes(limit));
  if (!bound || bound === last || bound.quantity.unit.dimension !== last.quantity.unit.dimension) return undefined;
  if (compare(last.quantity, bound.quantity) <= 0) return undefined;
  return `数却是${printAsWritten(last.quantity)}，比${printAsWritten(bound.quantity)}大`;
}

/** A figure of what is left at the end of the year, and it isn't zero. */
function leftOver(figures: FigureTable): string | undefined {
  for (const path of figures.figures.keys()) {
    const name = path.slice(path.lastIndexOf(".") + 1);
    if (!/结转|结余/u.test(name) || /上年|年初|以前|率|动用|使用/u.test(path)) continue;
    const value = figures.value(path);
    if (
      value?.kind !== "quantity" ||
      value.quantity.unit.dimension !== MONEY ||
      value.quantity.amount.lessThanOrEqualTo(0)
    )
      continue;
    return `数据里的“${path}”却是${printAsWritten(value.quantity)}`;
  }
  return undefined;
}

/** Numbers of several years that don't go the way the words say, or a rate of change of the other sign. */
function notThatWay(falls: boolean, sentence: Sentence): string | undefined {
  const isWrong = (step: number) => (falls ? step > 0 : step < 0);
  const change = sentence.said.find(
    (each) => isRatio(each.quantity) && /[变增][动化长减]率[为达到是约]{0,2}$/u.test(wordsBefore(each, sentence)),
  );
  if (change && isWrong(change.quantity.amount.comparedTo(0)))
    return `变动的比率却是${printAsWritten(change.quantity)}`;
  const years = [...yearByYear(sentence), ...inOneGo(sentence)];
  const series = years
    .filter(({ quantity }) => quantity.unit.dimension === years[0]?.quantity.unit.dimension)
    .toSorted((a, b) => (a.year < b.year ? -1 : 1));
  const broken = series
    .slice(1)
    .findIndex(({ quantity }, index) =>
      isWrong(compare(quantity, (series[index] as (typeof series)[number]).quantity)),
    );
  const [one, other] = series.slice(broken, broken + 2);
  if (broken < 0 || !one || !other) return undefined;
  return `${one.year}年却是${printAsWritten(one.quantity)}，${other.year}年是${printAsWritten(other.quantity)}`;
}

interface OfYear {
  readonly year: string;
  readonly quantity: Quantity;
}

/** 2021年为268件，2022年为291件 */
function yearByYear(sentence: Sentence): OfYear[] {
  return sentence.said.flatMap((each) => {
    const year = /(\d{4})年[^，。；、\d]{0,8}$/u.exec(wordsBefore(each, sentence, NEAR))?.[1];
    return year === undefined ? [] : [{ year, quantity: each.quantity }];
  });
}

/** 2021年、2022年分别为268件、291件 */
function inOneGo({ words, start, said }: Sentence): OfYear[] {
  const [all, list = ""] = /((?:\d{4}年[、和])+\d{4}年)[^，。；\d]{0,8}分别[为是]?/u.exec(words) ?? [];
  if (all === undefined) return [];
  const behind = said.filter(({ span }) => span.start >= start + words.indexOf(all) + all.length);
  return Array.from(list.matchAll(/\d{4}/gu), ([year]) => year).flatMap((year, index) => {
    const quantity = behind[index]?.quantity;
    return quantity ? [{ year, quantity }] : [];
  });
}

/** So many of fewer than were to be done: 超额完成2600人次的任务 behind 2400人次. */
function lessThanAimed({ said }: Sentence, at: number): string | undefined {
  const [done, aim] = [said.findLast(({ span }) => span.end <= at), said.find(({ span }) => span.start >= at)];
  if (!done || !aim || aim.span.start - at > BESIDE || at - done.span.end > NEAR) return undefined;
  if (done.quantity.unit.dimension !== aim.quantity.unit.dimension || compare(done.quantity, aim.quantity) >= 0)
    return undefined;
  return `要完成${printAsWritten(aim.quantity)}，做到的却是${printAsWritten(done.quantity)}`;
}

/** The rate of what is said to be done altogether, below 100%; or so many of more that were to be done. */
function notAll(what: string, sentence: Sentence): string | undefined {
  const rate = sentence.said.find(
    (each) =>
      isRatio(each.quantity) && new RegExp(`${what}率[为达到是约]{0,2}$`, "u").test(wordsBefore(each, sentence)),
  );
  if (rate && compare(rate.quantity, ratioOf(1)) < 0) return `${what}率却是${printAsWritten(rate.quantity)}`;
  const [aim, done] = [/(?:目标|任务|计划|应)[^，。；]*$/u, /(?:实际|实有|已)[^，。；]*$/u].map((named) =>
    sentence.said.find((each) => named.test(wordsBefore(each, sentence))),
  );
  if (!aim || !done || aim === done || aim.quantity.unit.dimension !== done.quantity.unit.dimension) return undefined;
  if (isRatio(aim.quantity) || compare(done.quantity, aim.quantity) >= 0) return undefined;
  return `要完成${printAsWritten(aim.quantity)}，做到的却是${printAsWritten(done.quantity)}`;
}

function isRatio({ unit }: Quantity): boolean {
  return unit.dimension === RATIO;
}

/** The words that name a quantity, right before it. */
function wordsBefore({ span }: SaidQuantity, { words, start }: Sentence, length = BESIDE): string {
  const at = span.start - start;
  return words.slice(Math.max(0, at - length), at);
}
