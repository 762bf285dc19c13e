import type { Finding } from "../findings/finding.ts";
import { printNumber } from "../quantities/print-quantity.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { type Passage, wordsFinding } from "./passage.ts";

/**
 * A report that takes no notice of the points lost.
 *
 * Why one of them is enough: an indicator may be spoken of without being named.
 */
export function findUnmentioned({ blocks }: Passage, sheet: ScoreSheet): Finding[] {
  // A text without headings is no report.
  const first = blocks.find(({ level }) => level !== undefined);
  const lost = sheet.rows.filter(({ score, points }) => score.lessThan(points));
  if (!first || lost.length === 0) return [];
  const names = lost.flatMap(({ path, indicators }) => [path[1], ...indicators.map(({ indicator }) => indicator.name)]);
  if (blocks.some(({ text }) => names.some((name) => text.includes(name)))) return [];
  const rows = lost.map(({ path, score, points }) => `“${path[2]}”${printNumber(points)}分得${printNumber(score)}分`);
  const message = `计分表有扣分：${rows.join("、")}，报告一处也没有提到`;
  const hint = "在报告里写明哪些指标扣了分、为什么、怎样改进";
  return [wordsFinding("JX723", first, { start: 0, end: first.text.length }, message, hint)];
}
