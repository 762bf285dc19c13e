import { printAsWritten } from "../../../values/quantities/print-quantity.ts";
import { compare } from "../../../values/quantities/quantity.ts";
import { BESIDE, type Claim, type Claimed, isOfOneKind, isRatio, NEAR } from "./claim.ts";

/** 服务站182个，其中示范站211个: a part that is more than the whole it is said to be among. */
export const amongThem: Claim = { pattern: /其中/gu, against: moreThanAll };

function moreThanAll({ span, sentence: { said } }: Claimed): string | undefined {
  const [all, part] = [
    said.findLast((each) => each.span.end <= span.start),
    said.find((each) => each.span.start >= span.end),
  ];
  if (!all || !part || span.start - all.span.end > BESIDE || part.span.start - span.end > NEAR) return undefined;
  const isAlike = isOfOneKind(all, part) && all.quantity.unit.name === part.quantity.unit.name;
  if (!isAlike || isRatio(all.quantity) || compare(part.quantity, all.quantity) <= 0) return undefined;
  return `后面的${printAsWritten(part.quantity)}却比前面的${printAsWritten(all.quantity)}还多`;
}
