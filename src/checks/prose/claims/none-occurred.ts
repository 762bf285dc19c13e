import type { FigureTable } from "../../../figures/figure-table.ts";
import { isCount } from "../../../reading/typed-number.ts";
import { printAsWritten } from "../../../values/quantities/print-quantity.ts";
import { POINTS } from "../../../values/quantities/units.ts";
import type { SaidQuantity } from "../said-quantities.ts";
import { type Claim, type Claimed, NEAR, type Sentence } from "./claim.ts";

/** 没有发生安全事故: but the sentence counts one, or a figure of that name isn't zero. */
export const noneOccurred: Claim = {
  pattern:
    /(?:没有|未曾?|无|从未)(?:再)?(?:发生|出现)(?:过|任何|一[起例件次宗])*(\p{Script=Han}{2,8}?)(?:的?(?:情况|现象|问题|事件|行为))?(?=[，。；、]|$)/gu,
  against: occurred,
};

/** What is said of what didn't come to pass, was dealt with, or was in another year. */
const ANOTHER_MATTER =
  /上年|去年|往年|同期|[防避免阻]|处[理置]|化解|调[处解]|排查|查[处办获]|办理|应对|隐患|减少|下降|成功|演练|培训|案例/u;

function occurred({ match: [, thing = ""], span, sentence, figures }: Claimed): string | undefined {
  const said = sentence.said.find(
    (each) =>
      (each.span.end <= span.start || each.span.start >= span.end) && isSome(each) && counts(each, thing, sentence),
  );
  if (said) return `同一句里却有${printAsWritten(said.quantity)}`;
  return kept(thing, figures);
}

function isSome({ quantity }: Pick<SaidQuantity, "quantity">): boolean {
  return isCount(quantity) && quantity.unit.dimension !== POINTS && quantity.amount.greaterThan(0);
}

/** Whether a number counts a thing: 安全事故1起, 1起安全事故. */
function counts({ span }: SaidQuantity, thing: string, { words, start }: Sentence): boolean {
  const [before = ""] =
    /[^，。；]*$/u.exec(words.slice(Math.max(0, span.start - start - NEAR), span.start - start)) ?? [];
  const [behind = ""] = /^[^，。；]*/u.exec(words.slice(span.end - start, span.end - start + NEAR)) ?? [];
  if (ANOTHER_MATTER.test(before + behind)) return false;
  return (
    before.replace(/[为共计有仅只了]+$/u, "").endsWith(thing) ||
    new RegExp(`^\\p{Script=Han}{0,4}${thing}$`, "u").test(behind)
  );
}

/** A figure of which the claim says that there is none: 事故 of any kind, where none is said to have been. */
function kept(thing: string, figures: FigureTable): string | undefined {
  for (const path of figures.figures.keys()) {
    const name = path.slice(path.lastIndexOf(".") + 1).replace(/(?:起数|件数|次数|数量|数)$/u, "");
    if (!name.endsWith(thing) || ANOTHER_MATTER.test(name)) continue;
    const value = figures.value(path);
    if (value?.kind === "quantity" && isSome(value)) return `数据里的“${path}”却是${printAsWritten(value.quantity)}`;
  }
  return undefined;
}
