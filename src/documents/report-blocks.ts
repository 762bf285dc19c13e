import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { SourceRange } from "../findings/finding.ts";
import type { Span } from "../formulas/syntax-tree.ts";
import { type Block, blockOf } from "../proofreading/passage.ts";
import type { SourceFile } from "../source/source-file.ts";
import { checkReportSize } from "./check-report-size.ts";
import { parseReport } from "./parse-report.ts";
import { textsIn } from "./report-tables.ts";
import { rangesInText } from "./text-offsets.ts";

/** The paragraphs, headings and cells of a report in the order they are read. */
export function reportBlocks(source: SourceFile): Block[] {
  if (checkReportSize(source)) return [];
  const blocks: Block[] = [];
  visit(parseReport(source), (node) => {
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return;
    blocks.push(blockOf(joined(node, source), node.type === "heading" ? node.depth : undefined));
  });
  return blocks;
}

/** The texts of a piece of Markdown as one, whatever is bold in it. */
function joined(node: Nodes, source: SourceFile): Pick<Block, "text" | "rangeOf"> {
  const texts = textsIn(node);
  const starts = texts.map((_, index) => texts.slice(0, index).reduce((sum, { value }) => sum + value.length, 0));
  const places = texts.map((text) => rangesInText(text, source));
  const rangeAt = (offset: number) => {
    const index = starts.findLastIndex((start) => start <= offset);
    const start = starts[index] as number;
    return (places[index] as (part: Span) => SourceRange)({ start: offset - start, end: offset - start + 1 });
  };
  return {
    text: texts.map(({ value }) => value).join(""),
    rangeOf: ({ start, end }: Span) => ({ ...rangeAt(start), end: rangeAt(end - 1).end }),
  };
}
