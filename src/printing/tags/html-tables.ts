import type { Element, Root } from "hast";
import { matches, select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";

/** A cell of a table in the finished HTML, at its place in the grid. */
export interface GridCell {
  readonly isHeader: boolean;
  /** What a header heads: its own row or column, or as a group's each that it spans. */
  readonly scope: "row" | "rowgroup" | "col" | "colgroup";
  /** Whether nothing stands in it; the browser leaves such a cell out of the tag tree. */
  readonly isBlank: boolean;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rows of a table, each with the cells that begin in it. */
export type Grid = readonly (readonly GridCell[])[];

/** A table of the finished HTML. */
export interface HtmlTable {
  /** What it is called for those who don't see it; empty if it has no name. */
  readonly label: string;
  readonly grid: Grid;
}

/** The tables of a page as far as they are read out, in reading order. */
export function htmlTables(page: Root): HtmlTable[] {
  const hidden = new Set(selectAll("[aria-hidden=true], [aria-hidden=true] *", page));
  return selectAll("table", page)
    .filter((table) => !hidden.has(table))
    .map((table) => ({ label: labelOf(table, page), grid: gridOf(table, (element) => !hidden.has(element)) }));
}

function labelOf({ properties: { ariaLabel, ariaLabelledBy } }: Element, page: Root): string {
  const ids = [ariaLabelledBy ?? []].flat().map(String);
  const named = selectAll("[id]", page).filter(({ properties }) => ids.includes(String(properties.id)));
  return String(ariaLabel ?? named.map((element) => textOf(element)).join(""));
}

function gridOf(table: Element, isRead: (element: Element) => boolean): Grid {
  const grid: GridCell[][] = [];
  const taken = new Set<string>();
  for (const group of childrenOf(table, "thead, tbody, tfoot").filter(isRead)) {
    const rows = childrenOf(group, "tr").filter(isRead);
    const end = grid.length + rows.length;
    for (const row of rows) {
      const cells = childrenOf(row, "th, td").filter(isRead);
      grid.push(cells.map((cell) => placed(cell, group, grid.length, end, taken)));
    }
  }
  return grid;
}

/** Puts a cell into the first free place of its row, and takes the places it spans; no cell leaves its row group. */
function placed(cell: Element, group: Element, row: number, end: number, taken: Set<string>): GridCell {
  let column = 0;
  while (taken.has(`${row} ${column}`)) column += 1;
  const rows = Math.min(spanOf(cell, "rowSpan") || end, end - row);
  const columns = spanOf(cell, "colSpan") || 1;
  for (let y = row; y < row + rows; y++) for (let x = column; x < column + columns; x++) taken.add(`${y} ${x}`);
  const scope = cell.properties.scope ?? (group.tagName === "thead" ? "col" : "row");
  const isBlank = textOf(cell).trim() === "" && !select("img, svg", cell);
  return { isHeader: cell.tagName === "th", scope: scope as GridCell["scope"], isBlank, row, column, rows, columns };
}

/** How far a cell goes: 1 if it doesn't say, 0 for as far as it can. */
function spanOf({ properties }: Element, direction: "rowSpan" | "colSpan"): number {
  return Number(properties[direction] ?? 1);
}

function childrenOf({ children }: Element, selector: string): Element[] {
  return children.filter((child): child is Element => child.type === "element" && matches(selector, child));
}
