import { printAsWritten } from "../../../values/quantities/print-quantity.ts";
import { MONEY } from "../../../values/quantities/units.ts";
import type { Claim, Claimed } from "./claim.ts";

/** 没有结余: but a figure of what is left at the end of the year isn't zero. */
export const nothingLeft: Claim = {
  pattern:
    /(?<!上年|年初)(?:没有|无|未形成|未产生|未发生)(?:任何)?(?:资金)?结[转余](?:结[转余])?(?!率|以外|之外|外的)/gu,
  against: leftOver,
};

const OF_WHAT_IS_LEFT = /结[转余][^.]*$/u;
/** What was left a year ago, how much of it was used, and what it is a share of. */
const OF_ANOTHER_KIND = /上年|年初|以前|率|动用|使用/u;

function leftOver({ figures }: Claimed): string | undefined {
  for (const path of figures.figures.keys()) {
    if (!OF_WHAT_IS_LEFT.test(path) || OF_ANOTHER_KIND.test(path)) continue;
    const value = figures.value(path);
    const isLeft = value?.kind === "quantity" && value.quantity.unit.dimension === MONEY && value.quantity.amount.gt(0);
    if (isLeft) return `数据里的“${path}”却是${printAsWritten(value.quantity)}`;
  }
  return undefined;
}
