import { type Finding, finding } from "../findings/finding.ts";
import { type Block, spanOf, unquoted } from "../proofreading/passage.ts";

/** A year that stays whatever year is reported on; one in which something began or was issued is meant to. */
const FIXED = /(?<!\d)(?:19|20)\d{2}年(?!.{0,6}(?:起|以来|以后|以前|印发|修订|版))/gu;

/** Years written into a form's wording: next year they are last year's. */
export function checkFixedYears({ words, rangeOf }: Block): Finding[] {
  return [...unquoted(words).matchAll(FIXED)].map((match) =>
    finding(
      "JX707",
      rangeOf(spanOf(match)),
      `“${match[0]}”写死在表样里，换了年度就不对了`,
      "标题和模板里写 {{年度}}年，计分表里写“当年”或“本年度”",
    ),
  );
}
