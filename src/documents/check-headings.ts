import type { OutlineEntry } from "../pack/form-pack.ts";
import { type Finding, finding } from "../reading/findings/finding.ts";
import { chineseNumeral } from "../values/chinese-numeral.ts";
import { checkOutline } from "./check-outline.ts";
import { DEEPEST_HEADING } from "./heading-numbers.ts";
import { headingLine, type ReportHeading, splitTitle } from "./report-heading.ts";

/**
 * Whether the report's headings are those of the form's outline, and well formed: no numbers typed, no level skipped, none
 * without content.
 *
 * Why the outline sees them mended: a heading that is numbered by hand or stands a level too deep is told as that, and must not
 * count as missing too.
 */
export function checkHeadings(
  headings: readonly ReportHeading[],
  outline: readonly OutlineEntry[],
  file: string,
): Finding[] {
  const mended = headings.map((heading) => {
    const title = splitTitle(heading.title).words;
    return { ...heading, title, level: levelInOutline(title, heading.level, headings, outline) };
  });
  const form = headings.flatMap((heading, index) => {
    const dueLevel = mended[index]?.level ?? heading.level;
    const level =
      dueLevel === heading.level ? checkLevel(heading, headings[index - 1], outline) : misplaced(heading, dueLevel);
    return [...checkNumber(heading), ...level, ...checkContent(heading, headings[index + 1])];
  });
  return [...form, ...checkOutline(mended, outline, file)];
}

/** The level a title has in the outline, if it stands nowhere in the report on that one; else the level it is written on. */
function levelInOutline(
  title: string,
  written: number,
  headings: readonly ReportHeading[],
  outline: readonly OutlineEntry[],
): number {
  const due = levelsOf(title, outline, 1);
  const stands = ({ level, title: other }: ReportHeading) => due.includes(level) && splitTitle(other).words === title;
  return headings.some(stands) ? written : (due[0] ?? written);
}

function levelsOf(title: string, entries: readonly OutlineEntry[], level: number): number[] {
  return entries.flatMap((entry) => [
    ...(entry.title === title ? [level] : []),
    ...levelsOf(title, entry.below, level + 1),
  ]);
}

function checkNumber({ level, title, range }: ReportHeading): Finding[] {
  const { number, words } = splitTitle(title);
  if (!number) return [];
  return [finding("JX504", range, `标题开头打了序号“${number}”`, `写成“${headingLine(level, words)}”`)];
}

function misplaced({ title, range }: ReportHeading, dueLevel: number): Finding[] {
  const { words } = splitTitle(title);
  const message = `“${words}”应是${chineseNumeral(dueLevel)}级标题`;
  return [finding("JX508", range, message, `写成“${headingLine(dueLevel, words)}”`)];
}

function checkLevel(
  { level, range }: ReportHeading,
  above: ReportHeading | undefined,
  outline: readonly OutlineEntry[],
): Finding[] {
  if (!above && level > 1) {
    const first = outline[0] ? `第一个标题写“${headingLine(1, outline[0].title)}”` : undefined;
    return [finding("JX508", range, "报告要从一级标题开始", first)];
  }
  const skipped = level - (above?.level ?? 0) - 1;
  if (skipped > 0) {
    const message = `标题从第 ${above?.level} 级跳到了第 ${level} 级`;
    return [finding("JX508", range, message, `在前面少写 ${skipped} 个“#”`)];
  }
  if (level <= DEEPEST_HEADING) return [];
  return [finding("JX508", range, `标题最多 ${DEEPEST_HEADING} 级`, "并到上一级，或改成段落")];
}

function checkContent({ level, title, range, text }: ReportHeading, next: ReportHeading | undefined): Finding[] {
  if (splitTitle(title).words === "")
    return [finding("JX510", range, "标题没有文字", "在“#”后面空一格写上标题，或者删去这一行")];
  if (/[\p{L}\p{N}]/u.test(text) || (next && next.level > level)) return [];
  return [finding("JX510", range, `“${splitTitle(title).words}”下面没有内容`)];
}
