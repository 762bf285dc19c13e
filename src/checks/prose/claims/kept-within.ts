import { printAsWritten } from "../../../values/quantities/print-quantity.ts";
import { compare } from "../../../values/quantities/quantity.ts";
import { ALL, type Claim, type Claimed, isOfOneKind, isRatio, NEAR, wordsBefore } from "./claim.ts";

/** 未超出上限, 控制在限额以内: but the rate before it is over 100%, or an amount is greater than that limit. */
export const keptWithin: Claim = {
  pattern:
    /(?:未|没有|没|不)(?:超出?过?|突破)(?:[年月季][初度中末])?(\p{Script=Han}{2})?|控制在[^，。；]{0,12}(?:以内|之内|范围内|内)/gu,
  against: exceeded,
};

function exceeded({ match: [, limit], span, sentence }: Claimed): string | undefined {
  const before = sentence.said.filter((each) => each.span.end <= span.start && span.start - each.span.end <= NEAR);
  const last = before.at(-1);
  if (!last) return undefined;
  if (isRatio(last.quantity)) {
    const isOver = /率[为达到是约]{0,2}$/u.test(wordsBefore(last, sentence)) && compare(last.quantity, ALL) > 0;
    return isOver ? `前面的率却是${printAsWritten(last.quantity)}` : undefined;
  }
  const bound = before.find((each) => limit !== undefined && wordsBefore(each, sentence).includes(limit));
  if (!bound || bound === last || !isOfOneKind(bound, last) || compare(last.quantity, bound.quantity) <= 0)
    return undefined;
  return `数却是${printAsWritten(last.quantity)}，比${printAsWritten(bound.quantity)}大`;
}
