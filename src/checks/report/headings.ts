import { DEEPEST_HEADING } from "../../documents/report/heading-numbers.ts";
import type { OutlineEntry } from "../../pack/form-pack.ts";
import { chineseNumeral } from "../../values/chinese-numeral.ts";
import { type Spot, walk } from "../check.ts";
import { headingLine, splitTitle } from "./heading-title.ts";
import type { ReportHeading } from "./report-heading.ts";
import type { ReportSubject } from "./report-subject.ts";

const typedNumber = {
  code: "JX504",
  level: "错误",
  title: "标题里打了序号",
  why: "序号由程序按层次统一编排，手打的会重复，删改后还会断号。",
  fix: "删去标题开头的序号，只留文字。",
  example: { file: "report.md", wrong: "# 三、存在的问题", right: "# 存在的问题" },
  mayStand: true,
} as const;

const wrongLevel = {
  code: "JX508",
  level: "错误",
  title: "标题的层次不对",
  why: "标题一级一级往下，跳了级，序号就编不出来；公文标题最多四级。",
  fix: "调整标题前“#”的个数。",
  example: { file: "report.md", wrong: "### 单位概况", right: "## 单位概况" },
  mayStand: true,
} as const;

const emptyHeading = {
  code: "JX510",
  level: "错误",
  title: "标题没有文字，或者下面没有内容",
  why: "空的标题会照样编上序号印出来，空的部分会被退回。",
  fix: "在标题下面写上内容；提纲里没有的标题，没有要写的可以删去。",
  example: {
    file: "report.md",
    wrong: "# 存在的问题",
    right: `# 存在的问题

库房不足。`,
  },
  mayStand: true,
} as const;

/** What is wrong with a heading; its code says which of the three it is. */
type Fault = Spot & { readonly code: "JX504" | "JX508" | "JX510" };

/** Headings that aren't well formed: numbers typed, levels skipped or other than the outline's, nothing below. */
export const headingForm = walk(
  [typedNumber, wrongLevel, emptyHeading],
  ({ headings, outline }: Pick<ReportSubject, "headings" | "outline">) =>
    headings.flatMap((heading, index) => {
      const dueLevel = levelInOutline(splitTitle(heading.title).words, heading.level, headings, outline);
      const level =
        dueLevel === heading.level ? checkLevel(heading, headings[index - 1], outline) : misplaced(heading, dueLevel);
      return [...checkNumber(heading), ...level, ...checkContent(heading, headings[index + 1])];
    }),
);

/**
 * The headings as they are meant.
 *
 * Why: one that is numbered by hand or stands a level too deep is found as that, and must not count as missing too.
 */
export function mended(headings: readonly ReportHeading[], outline: readonly OutlineEntry[]): ReportHeading[] {
  return headings.map((heading) => {
    const title = splitTitle(heading.title).words;
    return { ...heading, title, level: levelInOutline(title, heading.level, headings, outline) };
  });
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

function checkNumber({ level, title, isPlain, range }: ReportHeading): Fault[] {
  const { number, words } = splitTitle(title);
  if (!number) return [];
  const line = headingLine(level, words);
  return [
    {
      code: typedNumber.code,
      at: range,
      message: `标题开头打了序号“${number}”`,
      hint: `写成“${line}”`,
      mend: isPlain ? { text: line } : undefined,
    },
  ];
}

function misplaced({ title, range }: ReportHeading, dueLevel: number): Fault[] {
  const { words } = splitTitle(title);
  const message = `“${words}”应是${chineseNumeral(dueLevel)}级标题`;
  const line = headingLine(dueLevel, words);
  return [{ code: wrongLevel.code, at: range, message, hint: `写成“${line}”`, mend: { text: line } }];
}

function checkLevel(
  { level, range }: ReportHeading,
  above: ReportHeading | undefined,
  outline: readonly OutlineEntry[],
): Fault[] {
  if (!above && level > 1) {
    const first = outline[0] ? `第一个标题写“${headingLine(1, outline[0].title)}”` : undefined;
    return [{ code: wrongLevel.code, at: range, message: "报告要从一级标题开始", hint: first }];
  }
  const skipped = level - (above?.level ?? 0) - 1;
  if (skipped > 0) {
    const message = `标题从第 ${above?.level} 级跳到了第 ${level} 级`;
    return [{ code: wrongLevel.code, at: range, message, hint: `在前面少写 ${skipped} 个“#”` }];
  }
  if (level <= DEEPEST_HEADING) return [];
  return [
    { code: wrongLevel.code, at: range, message: `标题最多 ${DEEPEST_HEADING} 级`, hint: "并到上一级，或改成段落" },
  ];
}

function checkContent({ level, title, range, text }: ReportHeading, next: ReportHeading | undefined): Fault[] {
  if (splitTitle(title).words === "")
    return [
      { code: emptyHeading.code, at: range, message: "标题没有文字", hint: "在“#”后面空一格写上标题，或者删去这一行" },
    ];
  if (/[\p{L}\p{N}]/u.test(text) || (next && next.level > level)) return [];
  return [{ code: emptyHeading.code, at: range, message: `“${splitTitle(title).words}”下面没有内容` }];
}
