import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import type { SourceRange } from "../finding.ts";
import { type Block, blockOf } from "../passage.ts";
import type { SourceFile } from "../source-file.ts";
import type { MarkdownSource } from "./markdown-source.ts";
import { textsIn } from "./report-tables.ts";
import { rangesInText } from "./text-offsets.ts";

/** The paragraphs, headings and cells of a report in the order they are read. */
export function reportBlocks({ source, tree }: MarkdownSource): Block[] {
  const blocks: Block[] = [];
  const items = itemNumbers(tree);
  visit(tree, (node) => {
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return;
    const item = items.get(node);
    const place = node.type === "heading" ? { level: node.depth } : item === undefined ? {} : { item };
    blocks.push(blockOf(joined(node, source), place));
  });
  return blocks;
}

/** Everything that stands in a list, with the number of its item; of a list within a list that of the outer. */
function itemNumbers(tree: Root): Map<Nodes, number> {
  const lists = tree.children.filter((node) => node.type === "list");
  const numbers = new Map<Nodes, number>();
  for (const list of lists)
    for (const [index, item] of list.children.entries())
      visit(item, (node) => {
        numbers.set(node, index + 1);
      });
  return numbers;
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
    rangeOf: (span: Span) => {
      const { file, start } = rangeAt(span.start);
      const { end } = rangeAt(span.end - 1);
      const isAsWritten = end.line === start.line && end.column - start.column === span.end - span.start;
      return { file, start, end, ...(isAsWritten ? {} : { refuses: "anything" }) };
    },
  };
}
