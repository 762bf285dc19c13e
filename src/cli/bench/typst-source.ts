import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { sectionsIn } from "../../documents/table-grid.ts";

/** The same words as a document has, in its headings, paragraphs and tables, as Typst takes them. */
export function typstSource(tree: Root): string {
  return ['#set page(paper: "a4", numbering: "1")', '#set text(lang: "zh")', ...blocksIn(tree)].join("\n");
}

function blocksIn({ children }: Root | Element): string[] {
  return (children as ElementContent[]).flatMap((child) => (child.type === "element" ? blockOf(child) : []));
}

function blockOf(element: Element): string[] {
  const [, level] = /^h([1-6])$/u.exec(element.tagName) ?? [];
  if (level) return [`#heading(level: ${level}, ${quoted(element)})`];
  if (element.tagName === "table") return [tableOf(element)];
  const blocks = blocksIn(element);
  return blocks.length > 0 || isInline(element) ? blocks : [`#par(${quoted(element)})`];
}

/** What stands in a line is part of the block around it. */
function isInline({ tagName }: Element): boolean {
  return ["a", "b", "br", "col", "colgroup", "data", "em", "i", "span", "strong", "sub", "sup"].includes(tagName);
}

function tableOf(table: Element): string {
  const sections = sectionsIn(table);
  const columns = Math.max(
    ...sections.flatMap(({ grid }) => grid[0]?.map(({ column, width }) => column + width) ?? []),
  );
  const parts = sections.map(({ element, rows, grid }) => {
    const cells = rows.flatMap((_, row) => (grid[row] ?? []).filter(({ start }) => start === row).map(cellOf));
    return element.tagName === "thead" ? `table.header(${cells.join(", ")})` : cells.join(", ");
  });
  return `#table(columns: ${columns}, ${parts.join(", ")})`;
}

function cellOf({ cell, width, start, end }: ReturnType<typeof sectionsIn>[number]["grid"][number][number]): string {
  return `table.cell(colspan: ${width}, rowspan: ${end - start}, ${quoted(cell)})`;
}

function quoted(element: Element): string {
  return JSON.stringify(textOf(element).replace(/\s+/gu, " ").trim());
}
