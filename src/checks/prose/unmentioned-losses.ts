import { referencesIn } from "../../reading/parse-references.ts";
import type { Block, Passage } from "../../reading/passage.ts";
import { check, type Spot } from "../check.ts";
import { indicatorsThatLost, type PointsGiven, rowsThatLost, sayScore } from "./lost-points.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/**
 * The points lost that a report takes no notice of, all in one finding where it tells of its problems.
 *
 * Why the name of the group isn't enough: it is spoken of in every report, and says nothing of an indicator in it.
 */
export const unmentionedLosses = check(
  {
    code: "JX723",
    level: "核实",
    title: "扣了分，报告没有提到",
    why: "计分表上一个指标扣了分，报告却没有提到它，等于没有找到原因，也没有打算改。",
    fix: "在报告里写明哪些指标扣了分、为什么、怎样改进；写指标的名称，或者引用它的得分，只写上一级的名称不算。",
    example: {
      file: "report.md",
      wrong: "预算执行、社会评价都有成效。",
      right: "预算执行率得{{得分 预算执行率}}分，经费增长率、满意度也没有得满分。",
    },
  },
  ({ passages, sheet }: Pick<Prose, "passages" | "sheet">) =>
    sheet ? passages.flatMap((passage) => passedOver(passage, sheet)) : [],
);

/** How a report heads the part in which it owns up to what went wrong. */
const PROBLEMS = /问题|不足|失分|扣分/u;

function passedOver({ blocks }: Passage, sheet: PointsGiven): Spot[] {
  // A text without headings is no report.
  const headings = blocks.filter(({ level }) => level !== undefined);
  const place =
    [1, 2].flatMap((due) => headings.filter(({ level, words }) => level === due && PROBLEMS.test(words)))[0] ??
    headings[0];
  if (!place) return [];
  const rows = rowsThatLost(sheet).filter((row) =>
    indicatorsThatLost(row).some(({ indicator }) => !blocks.some((block) => mentions(block, indicator.name))),
  );
  if (rows.length === 0) return [];
  const message = `计分表有扣分，报告一处也没有提到：${rows.map(sayScore).join("、")}`;
  const hint = "在报告里写明这些指标扣了分、为什么、怎样改进；写指标的名称，或者引用得分";
  return [wordsAt(place, { start: 0, end: place.text.length }, message, hint)];
}

/** By its name, or by a reference to its score or points; a figure that happens to be called alike is no mention. */
function mentions({ words, text }: Block, indicator: string): boolean {
  if (withoutQuotes(words).includes(withoutQuotes(indicator))) return true;
  return (
    text.includes(indicator) &&
    referencesIn(text).some(({ asked }) => asked.kind === "indicator" && asked.name === indicator)
  );
}

/** A form and a report may put a name's quotation marks in different places. */
function withoutQuotes(words: string): string {
  return words.replace(/[“”‘’"'「」]/gu, "");
}
