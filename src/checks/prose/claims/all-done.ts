import { printAsWritten } from "../../../values/quantities/print-quantity.ts";
import { compare } from "../../../values/quantities/quantity.ts";
import type { SaidQuantity } from "../said-quantities.ts";
import { ALL, BESIDE, type Claim, type Claimed, isOfOneKind, isRatio, NEAR, wordsBefore } from "./claim.ts";

/** 全部办结: but the 办结率 is below 100%, or fewer were done than were to be. */
export const allDone: Claim = {
  pattern:
    /(?:全部|均|都|全面|如期)[^，。；]{0,8}?(完成|建成|整改|办结|审结|结案|到位|在线|兑现|达标|覆盖|销号|落实|参保|建档|接种|验收|公开|回访|安装|改造)(?!率)/gu,
  against: notAll,
};

/** 超额完成2600人次的任务: but what was done before it is less. */
export const moreThanAimed: Claim = { pattern: /超额(?:完成|实现)/gu, against: lessThanAimed };

function notAll({ match: [, what = ""], sentence }: Claimed): string | undefined {
  const isRateOfThat = new RegExp(`${what}率[为达到是约]{0,2}$`, "u");
  const rate = sentence.said.find((each) => isRatio(each.quantity) && isRateOfThat.test(wordsBefore(each, sentence)));
  if (rate && compare(rate.quantity, ALL) < 0) return `${what}率却是${printAsWritten(rate.quantity)}`;
  const [aim, done] = [/(?:目标|任务|计划|应)[^，。；]*$/u, /(?:实际|实有|已)[^，。；]*$/u].map((named) =>
    sentence.said.find((each) => named.test(wordsBefore(each, sentence))),
  );
  return aim && done && !isRatio(aim.quantity) ? fewerThan(aim, done) : undefined;
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
