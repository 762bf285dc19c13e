import type { Finding } from "../reading/findings/finding.ts";
import { isOfIndicator, parseReferences } from "../reading/parse-references.ts";
import { type Block, type Passage, wordsFinding } from "../reading/passage.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { indicatorsThatLost, rowsThatLost, sayScore } from "./lost-points.ts";

/** How a report heads the part in which it owns up to what went wrong. */
const PROBLEMS = /问题|不足|失分|扣分/u;

/**
 * The points lost that a report takes no notice of, all in one finding where it tells of its problems.
 *
 * Why the name of the group isn't enough: it is spoken of in every report, and says nothing of an indicator in it.
 */
export function findUnmentioned({ blocks }: Passage, sheet: ScoreSheet): Finding[] {
  // A text without headings is no report.
  const headings = blocks.filter(({ level }) => level !== undefined);
  const place = headings.find(({ level, words }) => level === 1 && PROBLEMS.test(words)) ?? headings[0];
  const passedOver = rowsThatLost(sheet).filter((row) =>
    indicatorsThatLost(row).some(({ indicator }) => !blocks.some((block) => mentions(block, indicator.name))),
  );
  if (!place || passedOver.length === 0) return [];
  const message = `计分表有扣分，报告一处也没有提到：${passedOver.map(sayScore).join("、")}`;
  const hint = "在报告里写明这些指标扣了分、为什么、怎样改进；写指标的名称，或者引用得分";
  return [wordsFinding("JX723", place, { start: 0, end: place.text.length }, message, hint)];
}

/** By its name, or by a reference to its score or points; a figure that happens to be called alike is no mention. */
function mentions({ words, text }: Block, indicator: string): boolean {
  if (words.includes(indicator)) return true;
  return (
    text.includes(indicator) &&
    parseReferences(text).parts.some(
      (part) => typeof part !== "string" && isOfIndicator(part.words[0] ?? "") && part.words[1] === indicator,
    )
  );
}
