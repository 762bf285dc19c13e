import { textsIn } from "../../reading/markdown/report-tables.ts";
import { rangesInText } from "../../reading/markdown/text-offsets.ts";
import { check } from "../check.ts";
import { foreignMarkdown } from "./markdown.ts";
import type { ReportSubject } from "./report-subject.ts";

/** The first mark of each text that Markdown left in it, and so would be printed. */
export const strayMarks = check(foreignMarkdown.entry, ({ report }: Pick<ReportSubject, "report">) =>
  textsIn(report.tree).flatMap((text) => {
    const stray = STRAY.exec(text.value);
    if (!stray) return [];
    const at = rangesInText(text, report.source)({ start: stray.index, end: stray.index + stray[0].length });
    return [{ at, message: `“${stray[0]}”没有起作用，会照样印出来`, hint: hintFor(stray[0]) }];
  }),
);

/** A heading without its blank, bold beside punctuation, a table without its rule. */
const STRAY = /\*\*|^#{1,6}(?=\S)|^＃+|^\|(?=.*\|)/mu;

function hintFor(stray: string): string {
  return stray === "|"
    ? "表头下面要有一行“| --- | --- |”，格数与表头一样多，表的前面空一行"
    : "标题的“#”用英文的，后面空一格；加粗的“**”不要紧挨着标点";
}
