import { printAsWritten } from "../../../values/quantities/print-quantity.ts";
import { compare } from "../../../values/quantities/quantity.ts";
import { BESIDE, type Claim, type Claimed, isOfOneKind, isRatio } from "./claim.ts";

const RISES = /增|升|提高|上涨|扩大|多/u;

/** 374批次，比2022年的421批次有所上升; 由421批次增加到374批次: but the two numbers lie the other way. */
export const compared: Claim = {
  pattern:
    /(?:有所|略有|明显|大幅)?(?:上升|增加|增长|提高|下降|减少|降低|回落)(?!率|幅)(?=[，。；]|$)|(?:增加|上升|提高|增长|扩大|下降|减少|降低|压减|压缩)[至到]/gu,
  against: otherWay,
};

function otherWay({ match: [said], span, sentence }: Claimed): string | undefined {
  const before = sentence.said.filter((each) => each.span.end <= span.start);
  const isTo = /[至到]$/u.test(said);
  const [earlier, now] = isTo
    ? [before.at(-1), sentence.said.find((each) => each.span.start >= span.end)]
    : [before.at(-1), before.at(-2)];
  if (!earlier || !now || !isOfOneKind(earlier, now) || isRatio(now.quantity) !== isRatio(earlier.quantity))
    return undefined;
  const words = (from: number, to: number) => sentence.words.slice(from - sentence.start, to - sentence.start);
  const isJoined = isTo
    ? now.span.start - span.end <= 2 && /[由从][^，。；]*$/u.test(words(sentence.start, earlier.span.start))
    : span.start - earlier.span.end <= LONGEST_UNIT &&
      /[比较][^，。；]*$/u.test(words(now.span.end, earlier.span.start));
  if (!isJoined || earlier.span.start - (isTo ? sentence.start : now.span.end) > FAR) return undefined;
  const step = compare(now.quantity, earlier.quantity);
  if (step === 0 || RISES.test(said) === step > 0) return undefined;
  return `数却是从${printAsWritten(earlier.quantity)}到${printAsWritten(now.quantity)}`;
}

/** As long as the unit behind a reference. */
const LONGEST_UNIT = 4;
/** How far apart the two numbers that are compared may stand. */
const FAR = 3 * BESIDE;
