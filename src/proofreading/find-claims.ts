import type { Finding } from "../findings/finding.ts";
import { printNumber } from "../quantities/print-quantity.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { type Block, spanOf, wordsFinding } from "./passage.ts";

/** A clause that says of all goals or tasks that they were reached. */
const ALL_DONE =
  /[^，。；：！\n]*(?:(?:各项|全部|所有|全年|全面|均|都|一律)[^，。；：！\n]*(?:目标|任务|指标)|(?:目标|任务|指标)[^，。；：！\n]*(?:各项|全部|所有|均|都|一律|百分之百|100%))[^，。；：！\n]*/gu;
const DONE = /(?:完成|达到|达标|实现)(?!值|情况|率|数|进度|程度|时)/u;
const DENIED = /未|没有|没能|不能|尚|除/u;

function sentenceUpTo(words: string, at: number): string {
  return /[^。；！\n]*$/u.exec(words.slice(0, at))?.[0] ?? "";
}

/** A claim that everything was done, beside a score sheet that takes points off. */
export function findClaims(block: Block, sheet: ScoreSheet): Finding[] {
  const lost = sheet.rows.filter(({ score, points }) => score.lessThan(points));
  if (lost.length === 0) return [];
  const rows = lost.map(({ path, score, points }) => `“${path[2]}”${printNumber(points)}分得${printNumber(score)}分`);
  const claims = [...block.words.matchAll(ALL_DONE)].filter(
    ({ 0: clause, index }) => DONE.test(clause) && !DENIED.test(sentenceUpTo(block.words, index) + clause),
  );
  return claims.map((match) =>
    wordsFinding(
      "JX704",
      block,
      spanOf(match),
      `“${match[0].trim()}”，计分表却有扣分：${rows.join("、")}`,
      "照实写哪些完成了、哪些没有，或者改计分依据",
    ),
  );
}
