import { printAsWritten } from "../../../values/quantities/print-quantity.ts";
import { type Claim, type Claimed, isRatio } from "./claim.ts";

/** 与上年持平: but a rate of change beside it isn't zero, or for 基本持平 isn't small. */
export const unchanged: Claim = {
  pattern:
    /(?:与|和|同|跟|较|比)?(?:上一?年度?|去年|往年|同期)(?:同期|水平|相比|[^，。；\d]{0,4}?)(基本|大致|大体)?持平/gu,
  against: changed,
};

/** As much as what is only nearly the same may differ. */
const NEARLY = 0.03;
/** From the claim to the number with no other thing named in between. */
const OF_THE_SAME =
  /^[，、（(](?:变[动化][率额]?|增减率?|增长|增速|增幅|降幅|同比|[比较]上年|下降|上升|减少|增加|降低|提高|[仅只略增降减]){0,3}[为达是约了]{0,2}-?$/u;

function changed({ match: [, nearly], span, sentence }: Claimed): string | undefined {
  const next = sentence.said.find((each) => each.span.start >= span.end);
  if (!next || !isRatio(next.quantity)) return undefined;
  const between = sentence.words.slice(span.end - sentence.start, next.span.start - sentence.start);
  const isOfIt = OF_THE_SAME.test(between);
  const least = nearly === undefined ? 0 : NEARLY;
  if (!isOfIt || !next.quantity.amount.abs().greaterThan(least)) return undefined;
  return `后面变动的比率却是${printAsWritten(next.quantity)}`;
}
