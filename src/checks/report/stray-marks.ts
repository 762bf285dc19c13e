import { reportBlocks } from "../../reading/markdown/report-blocks.ts";
import { marksIn } from "../../reading/marks.ts";
import { textBetween } from "../../reading/source-file.ts";
import { check } from "../check.ts";
import { foreignMarkdown } from "./markdown.ts";
import type { ReportSubject } from "./report-subject.ts";

/** Marks that Markdown left in a text, and so would be printed; one that is escaped is meant to be. */
export const strayMarks = check(foreignMarkdown.entry, ({ report }: Pick<ReportSubject, "report">) =>
  reportBlocks(report).flatMap(({ words, rangeOf }) =>
    marksIn(words, "Markdown").flatMap(({ hint, ...span }) => {
      const mark = words.slice(span.start, span.end);
      const at = rangeOf(span);
      if (isOtherwiseWritten(mark, textBetween(report.source, at))) return [];
      return [{ at, message: `“${mark}”没有起作用，会照样印出来`, hint }];
    }),
  ),
);

/** Whether what reads like a mark is escaped in the file, or has the end of a link in it. */
function isOtherwiseWritten(mark: string, written: string): boolean {
  return ["\\", "]"].some((sign) => written.split(sign).length !== mark.split(sign).length);
}
