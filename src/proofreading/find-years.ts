import type { Finding } from "../findings/finding.ts";
import { type Block, spanOf, unquoted, wordsFinding } from "./passage.ts";

/** Years other than the one reported on: what was copied from last year's report keeps its year. */
export function findYears(block: Block, year: string): Finding[] {
  const others = [...unquoted(block.words).matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/gu)].filter(
    ([named]) => named !== year,
  );
  return others.map((match) => {
    const { start, end } = spanOf(match);
    const hint = `本年度写 {{年度}}年，不能引用的地方写 ${year}年；确实说的是另一年，在 notes.yaml 说明`;
    return wordsFinding("JX707", block, { start, end: end + 1 }, `${match[0]}年不是本年度（${year}年）`, hint);
  });
}
