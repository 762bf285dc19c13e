import type { Finding } from "../findings/finding.ts";
import { printNumber } from "../quantities/print-quantity.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { type Block, spanOf, wordsFinding } from "./passage.ts";

/** A clause that says of all goals or tasks that they were reached. */
const ALL = "(?:各项|全部|所有|全年|全面|均|都|一律)";
const AIMS = "(?:目标|任务|指标)(?!中|之一|里)";
const ALL_DONE = new RegExp(
  `[^，。；：！\\n]*(?:${ALL}[^，。；：！\\n]*${AIMS}|${AIMS}[^，。；：！\\n]*(?:${ALL}|百分之百|100%)|(?:各项|全部|所有)工作[^，。；：！\\n]*(?:均|都|全部|全面|圆满))[^，。；：！\\n]*`,
  "gu",
);
const DONE = /(?:完成|达到|达标|实现)(?!值|情况|率|数|进度|程度|时)/u;
/** Not done, or not yet: what is asked for, meant, or made sure of. */
const DENIED =
  /未|没有|没能|不能|尚|除|(?:将|确保|保证|力争|争取|努力|要求|督促|计划|拟|需|应当|推动)(?=[^，。；]*(?:完成|实现|达))|明年|下一?年|是[^，。；]*的?(?:要求|任务)$/u;
/** A clause that says in so many words that nothing was taken off. */
const NOTHING_LOST = /[^，。；：！\n]*(?:自评(?:得)?满分|(?:没有|无|未)(?:发现|发生)?扣分)[^，。；：！\n]*/gu;

function sentenceUpTo(words: string, at: number): string {
  return /[^。；！\n]*$/u.exec(words.slice(0, at))?.[0] ?? "";
}

/** A claim that everything was done, beside a score sheet that takes points off. */
export function findClaims(block: Block, sheet: ScoreSheet): Finding[] {
  const lost = sheet.rows.filter(({ score, points }) => score.lessThan(points));
  if (lost.length === 0) return [];
  const rows = lost.map(({ path, score, points }) => `“${path[2]}”${printNumber(points)}分得${printNumber(score)}分`);
  const done = [...block.words.matchAll(ALL_DONE)].filter(
    ({ 0: clause, index }) => DONE.test(clause) && !DENIED.test(sentenceUpTo(block.words, index) + clause),
  );
  return [...done, ...block.words.matchAll(NOTHING_LOST)].map((match) =>
    wordsFinding(
      "JX704",
      block,
      spanOf(match),
      `“${match[0].trim()}”，计分表却有扣分：${rows.join("、")}`,
      "照实写哪些完成了、哪些没有，或者改计分依据",
    ),
  );
}
