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

/** Claims that the figures in the same sentence, or one of that name, say the opposite of: 控制率为110.07%，未超出预算. */
export const wordsAgainstFigures = check(
  {
    code: "JX728",
    level: "核实",
    title: "话与数相反",
    why: "同一句里话说没有超、全部完成、逐年下降，数却说超了、没有完成、升了，审核时一眼就看出来。",
    fix: "照数改话；数填错了的，改数据；没有说反的，在 notes.yaml 说明。",
    example: {
      file: "report.md",
      wrong: "全年执行{{经费.全年执行}}万元，没有结余，年末结转{{经费.全年执行}}万元",
      right: "全年执行{{经费.全年执行}}万元，年末结转{{经费.全年执行}}万元",
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
      return fact === undefined ? [] : [{ span, claim: match[0], fact }];
    }),
  );
  return claims.map(({ span, claim, fact }) =>
    wordsAt(block, span, `这里说“${claim}”，${fact}`, "照数改话；数填错了的，改数据"),
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
      /(?:未|没有|没|不)(?:超出?过?|突破)(预算|编制?|限额|标准|概算|总额|指标|上限)?|控制在[^，。；]{0,12}(?:以内|之内|范围内|内)/gu,
    against: (match, sentence, { start }) => exceeded(match, sentence, start),
  },
  {
    pattern: /(?<!上年|年初)(?:没有|无|未形成|未产生|未发生)(?:任何)?(?:资金)?(?:结转结余|结余结转|结转|结余)(?!率)/gu,
    against: (_, __, ___, figures) => leftOver(figures),
  },
  {
    pattern: /(?:逐年|连年|持续|连续[二三四五两]年)(下降|减少|降低|递减|增长|上升|增加|提高|递增)/gu,
    against: ([, way = ""], sentence) => notThatWay(/[下减降]/u.test(way), sentence),
  },
  {
    pattern: /(?:全部|均已?|都已?|全面|如期)(完成|建成|整改|办结|到位|在线|兑现|达标|覆盖|销号|落实)(?!率)/gu,
    against: ([, what = ""], sentence) => notAll(what, sentence),
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
    (each) =>
      isRatio(each.quantity) && /(?:变动|变化|增长|增减)率[为达到是约]{0,2}$/u.test(wordsBefore(each, sentence)),
  );
  if (change && isWrong(change.quantity.amount.comparedTo(0))) return `变动率却是${printAsWritten(change.quantity)}`;
  const years = sentence.said.flatMap((each) => {
    const year = /(\d{4})年[^，。；、\d]{0,8}$/u.exec(wordsBefore(each, sentence, NEAR))?.[1];
    return year === undefined ? [] : [{ year, quantity: each.quantity }];
  });
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
