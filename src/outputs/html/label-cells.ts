import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { type Section, sectionsIn, tablesIn } from "../../documents/table-grid.ts";

/**
 * Gives each cell the heading of its column as `data-label`.
 *
 * Why: a narrow screen shows each row as a block, where no column is left to see the heading of.
 */
export function labelCells(tree: Root): void {
  for (const table of tablesIn(tree)) {
    let headings: readonly string[] = [];
    for (const section of sectionsIn(table)) {
      // The heads of the report's tables come from Markdown, which doesn't say what they are the heads of.
      if (section.element.tagName === "thead")
        for (const { cell } of section.grid.flat()) if (cell.tagName === "th") cell.properties.scope ??= "col";
      const here = labelRows(section, headings);
      // What the table's head says holds for all of it, what stands between the rows for these alone.
      if (section.element.tagName === "thead") headings = here;
    }
  }
}

/** Labels the cells of a section below the headings above it, and hands back those that hold at its end. */
function labelRows({ grid }: Section, above: readonly string[]): string[] {
  const headings = [...above];
  for (const { cell, column, width } of grid.flatMap((cells, row) => cells.filter(({ start }) => start === row))) {
    const { scope } = cell.properties;
    // A row's name that runs across several columns, such as 合计, stands below none of their headings.
    const isAcross = cell.tagName === "th" && width > 1;
    if (scope === "col") for (let each = 0; each < width; each++) headings[column + each] = textOf(cell).trim();
    else if (!isAcross && headings[column]) cell.properties.dataLabel = headings[column];
  }
  return headings;
}
