import type { OutlineEntry } from "../../pack/form-pack.ts";
import type { SourceRange } from "../../reading/finding.ts";
import { rangeBetween } from "../../reading/source-file.ts";
import { nearest } from "../../values/nearest.ts";
import { check, type Spot } from "../check.ts";
import { headingLine } from "./heading-title.ts";
import { mended } from "./headings.ts";
import { longestRising } from "./longest-rising.ts";
import type { ReportHeading } from "./report-heading.ts";
import type { ReportSubject } from "./report-subject.ts";

/** A heading with its place in the order of all. */
interface Placed {
  readonly heading: ReportHeading;
  readonly index: number;
}

/** An entry of the outline with the heading that answers to it. */
interface Match {
  readonly entry: OutlineEntry;
  readonly found: Placed | undefined;
}

/**
 * Headings that aren't those of the form's outline: at the first level there are exactly these in this order, below it these in
 * this order with others between them.
 */
export const outlineParts = check(
  {
    code: "JX503",
    level: "错误",
    title: "报告缺少提纲规定的部分",
    why: "表样规定了报告要有哪些部分，缺了会被退回。",
    fix: "在 report.md 里补上这个标题和内容。",
    example: { file: "report.md", wrong: "# 存在问题", right: "# 存在的问题" },
    mayStand: true,
  },
  ({ report, headings, outline }: Pick<ReportSubject, "report" | "headings" | "outline">) =>
    checkEntries(mended(headings, outline), outline, 1, rangeBetween(report.source, 0, 0)),
);

function checkEntries(
  headings: readonly ReportHeading[],
  outline: readonly OutlineEntry[],
  level: number,
  parent: SourceRange,
): Spot[] {
  const here = headings.map((heading, index) => ({ heading, index })).filter(({ heading }) => heading.level === level);
  const matches = outline.map(
    (entry): Match => ({ entry, found: here.find(({ heading }) => heading.title === entry.title) }),
  );
  const others = here.filter((each) => !matches.some(({ found }) => found === each));
  const isRepeat = ({ heading }: Placed) => outline.some(({ title }) => title === heading.title);
  const [repeats, own] = [others.filter(isRepeat), others.filter((each) => !isRepeat(each))];
  const missing = missingParts(matches, own, level, parent);
  const strange = level === 1 ? own.filter(({ heading }) => !missing.some(({ at }) => at === heading.range)) : [];
  const below = matches.flatMap(({ entry, found }) => {
    if (!found) return [];
    const end = here.find(({ index }) => index > found.index)?.index ?? headings.length;
    return checkEntries(headings.slice(found.index + 1, end), entry.below, level + 1, found.heading.range);
  });
  return [
    ...missing,
    ...outOfOrder(matches),
    ...repeats.map(({ heading }) => ({
      at: heading.range,
      message: `“${heading.title}”写了两遍`,
      hint: "并成一处，删去多余的标题",
    })),
    ...strange.map(({ heading }) => ({
      at: heading.range,
      message: `提纲里没有“${heading.title}”这一部分`,
      hint: `提纲的部分依次是：${outline.map(({ title }) => title).join("、")}`,
    })),
    ...below,
  ];
}

/** One for each entry without its heading: at the heading that was probably meant, else at the heading above. */
function missingParts(matches: readonly Match[], own: readonly Placed[], level: number, parent: SourceRange): Spot[] {
  const free = new Set(own);
  return matches.flatMap(({ entry, found }, index) => {
    if (found) return [];
    const message = `报告缺少“${entry.title}”这一部分`;
    const close = nearest(
      entry.title,
      [...free].map(({ heading }) => heading.title),
    );
    const alike = [...free].find(({ heading }) => heading.title === close);
    const instead = alike ?? (level === 1 ? inItsPlace(index, matches, [...free]) : undefined);
    if (!instead) {
      const line = headingLine(level, entry.title);
      return [{ at: parent, message, hint: `补上一行“${line}”和下面的内容` }];
    }
    free.delete(instead);
    const { title, range } = instead.heading;
    const line = headingLine(level, entry.title);
    const hint = alike ? `是不是把它写成了“${title}”？` : `如果“${title}”就是这一部分，改成“${line}”`;
    return [{ at: range, message, hint, mend: { text: line, isGuess: true } }];
  });
}

/** The heading that stands between the same two sections as the missing one should. */
function inItsPlace(missing: number, matches: readonly Match[], own: readonly Placed[]): Placed | undefined {
  const isFound = ({ found }: Match) => found !== undefined;
  const after = matches.slice(0, missing).findLast(isFound)?.found?.index ?? -1;
  const before = matches.slice(missing).find(isFound)?.found?.index ?? Number.POSITIVE_INFINITY;
  return own.find(({ index }) => after < index && index < before);
}

/** The headings to move, as few as will do. */
function outOfOrder(matches: readonly Match[]): Spot[] {
  const found = matches.flatMap((match) => match.found ?? []);
  const staying = new Set(longestRising(found, ({ index }) => index));
  return found
    .filter((each) => !staying.has(each))
    .map(({ heading }) => ({
      at: heading.range,
      message: `“${heading.title}”的次序与提纲不一致`,
      hint: orderOf(matches),
    }));
}

function orderOf(matches: readonly Match[]): string {
  return `提纲的次序是：${matches.map(({ entry }) => entry.title).join("、")}`;
}
