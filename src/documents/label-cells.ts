import type { Element, ElementContent, Root } from "hast";
import { selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";

/**
 * Gives each cell the heading of its column as `data-label`.
 *
 * Why: a narrow screen shows each row as a block, where no column is left to see the heading of.
 */
export function labelCells(tree: Root): void {
  // The heads of the report's tables come from Markdown, which doesn't say what they are the heads of.
  for (const head of selectAll("thead th:not([scope])", tree)) head.properties.scope = "col";
  for (const table of selectAll("table", tree)) {
    let headings: readonly string[] = [];
    for (const part of table.children.filter(isElement)) {
      const here = labelRows(part, headings);
      // What the table's head says holds for all of it, what stands between the rows for these alone.
      if (part.tagName === "thead") headings = here;
    }
  }
}

/** Labels the cells of a part of a table below the headings above it, and hands back those that hold at its end. */
function labelRows({ children }: Element, above: readonly string[]): string[] {
  const headings = [...above];
  /** For each column the first row that no merged cell from above reaches into. */
  const free: number[] = [];
  for (const [row, { children: cells }] of children.filter(isElement).entries()) {
    let column = 0;
    for (const cell of cells.filter(isElement)) {
      while ((free[column] ?? 0) > row) column += 1;
      const { scope, colSpan = 1, rowSpan = 1 } = cell.properties;
      // A row's name that runs across several columns, such as 合计, stands below none of their headings.
      const isAcross = cell.tagName === "th" && Number(colSpan) > 1;
      if (scope !== "col" && !isAcross && headings[column]) cell.properties.dataLabel = headings[column];
      for (const end = column + Number(colSpan); column < end; column += 1) {
        if (scope === "col") headings[column] = textOf(cell).trim();
        free[column] = row + Number(rowSpan);
      }
    }
  }
  return headings;
}

function isElement(node: ElementContent): node is Element {
  return node.type === "element";
}
