import { printAsWritten } from "../../../values/quantities/print-quantity.ts";
import { compare } from "../../../values/quantities/quantity.ts";
import type { SaidQuantity } from "../said-quantities.ts";
import {
  ALL,
  BESIDE,
  type Claim,
  type Claimed,
  isOfOneKind,
  isRatio,
  NEAR,
  type Sentence,
  wordsBefore,
} from "./claim.ts";

/** 全部办结: but the 办结率 is below 100%, or fewer were done than there were, or than were to be. */
export const allDone: Claim = {
  pattern:
    /(?<![不未没])(?:全部|均|都|全面|如期)已?(?:经|实现|得到)?(?:[^，。；\p{Script=Han}]{0,8}|在[^，。；]{1,8}内)?(\p{Script=Han}{2})(?!率)/gu,
  against: notAll,
};

/** 全部使用完毕: but the rate of what was spent is below 100%. */
export const allSpent: Claim = {
  pattern: /全部(?:[支使执拨][出用行付]|用)(?:完毕|到位|完)/gu,
  against: ({ sentence }) => below(rateCalled("[支执][出行]", sentence), "前后的率"),
};

/** 超额完成2600人次的任务: but what was done before it is less. */
export const moreThanAimed: Claim = { pattern: /超额(?:完成|实现)/gu, against: lessThanAimed };

function notAll({ match: [, what = ""], span, sentence }: Claimed): string | undefined {
  const rate = below(rateCalled(what, sentence), `${what}率`);
  if (rate !== undefined) return rate;
  const done = sentence.said.find((each) => isDone(each, what, span, sentence));
  const all = done && sentence.said.findLast((each) => each.span.end <= done.span.start && isOfOneKind(each, done));
  if (done && all && !isRatio(all.quantity) && isOfOneUnit(all, done) && compare(done.quantity, all.quantity) < 0)
    return `${printAsWritten(all.quantity)}里却只有${printAsWritten(done.quantity)}`;
  const [aim, reached] = [/(?:目标|任务|计划|应)[^，。；]*$/u, /(?:实际|实有|已)[^，。；]*$/u].map((named) =>
    sentence.said.find((each) => named.test(wordsBefore(each, sentence))),
  );
  return aim && reached && !isRatio(aim.quantity) ? fewerThan(aim, reached) : undefined;
}

/** Whether a quantity is so many of which something was done: 办结371批次, 161人结业后就业. */
function isDone(said: SaidQuantity, what: string, claim: Claimed["span"], { words, start }: Sentence): boolean {
  if (isRatio(said.quantity) || said.span.start >= claim.start) return false;
  const [from, to] = [said.span.start - start, said.span.end - start];
  const before = /[^，。；、]*$/u.exec(words.slice(Math.max(0, from - BESIDE), from))?.[0] ?? "";
  const behind = /^[^，。；、]*/u.exec(words.slice(to, Math.min(to + BESIDE, claim.start - start)))?.[0] ?? "";
  return before.endsWith(what) || before.endsWith(`${what}了`) || behind.includes(what);
}

/** Of counts called otherwise the one is no part of the other: 场 of 人. */
function isOfOneUnit(one: SaidQuantity, other: SaidQuantity): boolean {
  return one.quantity.unit.name === other.quantity.unit.name;
}

function rateCalled(what: string, sentence: Sentence): SaidQuantity | undefined {
  const isRateOfThat = new RegExp(`(?:${what})率[为达到是约]{0,2}$`, "u");
  return sentence.said.find((each) => isRatio(each.quantity) && isRateOfThat.test(wordsBefore(each, sentence)));
}

function below(rate: SaidQuantity | undefined, name: string): string | undefined {
  return rate && compare(rate.quantity, ALL) < 0 ? `${name}却是${printAsWritten(rate.quantity)}` : undefined;
}

function lessThanAimed({ span, sentence: { said } }: Claimed): string | undefined {
  const [done, aim] = [
    said.findLast((each) => each.span.end <= span.start),
    said.find((each) => each.span.start >= span.end),
  ];
  if (!done || !aim || aim.span.start - span.end > BESIDE || span.start - done.span.end > NEAR) return undefined;
  return fewerThan(aim, done);
}

function fewerThan(aim: SaidQuantity, done: SaidQuantity): string | undefined {
  if (aim === done || !isOfOneKind(aim, done) || compare(done.quantity, aim.quantity) >= 0) return undefined;
  return `要完成${printAsWritten(aim.quantity)}，做到的却是${printAsWritten(done.quantity)}`;
}
