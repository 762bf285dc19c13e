import { visit } from "unist-util-visit";
import type { Position, SourceRange } from "../../reading/finding.ts";
import type { MarkdownSource } from "../../reading/markdown/markdown-source.ts";
import { reportBlocks } from "../../reading/markdown/report-blocks.ts";
import { rangeOfNode } from "../../reading/markdown/text-offsets.ts";
import { marksIn } from "../../reading/marks.ts";
import { textBetween } from "../../reading/source-file.ts";
import { check } from "../check.ts";
import { foreignMarkdown } from "./markdown.ts";
import type { ReportSubject } from "./report-subject.ts";

/** Marks that Markdown left in a text, and so would be printed; one that is escaped is meant to be, and a link is found as a whole. */
export const strayMarks = check(foreignMarkdown.entry, ({ report }: Pick<ReportSubject, "report">) => {
  const links = linksIn(report);
  return reportBlocks(report).flatMap(({ text, words, rangeOf }) =>
    marksIn(words, "Markdown").flatMap(({ hint, mend, ...span }) => {
      const mark = words.slice(span.start, span.end);
      const at = rangeOf(span);
      if (isEscaped(mark, textBetween(report.source, at)) || links.some((link) => overlap(link, at))) return [];
      return [
        { at, message: `“${mark}”没有起作用，会照样印出来`, hint, mend: mend?.(text.slice(span.start, span.end)) },
      ];
    }),
  );
});

function isEscaped(mark: string, written: string): boolean {
  return written.split("\\").length > mark.split("\\").length;
}

function linksIn({ tree, source }: MarkdownSource): SourceRange[] {
  const links: SourceRange[] = [];
  visit(tree, ["link", "linkReference"], (node) => void links.push(rangeOfNode(node, source)));
  return links;
}

function overlap(one: SourceRange, other: SourceRange): boolean {
  return isBefore(one.start, other.end) && isBefore(other.start, one.end);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
