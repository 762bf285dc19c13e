import type { Element, Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { type PlacedCell, sectionsIn, tablesIn } from "../../../documents/table-grid.ts";

/** A cell of a table as it is read out, in its place among all rows of the table. */
export interface TableCell {
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
export type TableRows = readonly (readonly TableCell[])[];

/** A table as it is read out. */
export interface ReadTable {
  /** What it is called for those who don't see it; empty if it has no name. */
  readonly label: string;
  readonly grid: TableRows;
}

/** The tables of a document as far as they are read out, in reading order. */
export function readTables(tree: Root): ReadTable[] {
  const hidden = new Set(selectAll("[aria-hidden=true], [aria-hidden=true] *", tree));
  return tablesIn(tree)
    .filter((table) => !hidden.has(table))
    .map((table) => ({ label: labelOf(table, tree), grid: gridOf(table, (element) => !hidden.has(element)) }));
}

function labelOf({ properties: { ariaLabel, ariaLabelledBy } }: Element, tree: Root): string {
  const ids = [ariaLabelledBy ?? []].flat().map(String);
  if (ariaLabel !== undefined || ids.length === 0) return String(ariaLabel ?? "");
  const named = selectAll("[id]", tree).filter(({ properties }) => ids.includes(String(properties.id)));
  return named.map((element) => textOf(element)).join("");
}

function gridOf(table: Element, isRead: (element: Element) => boolean): TableRows {
  let above = 0;
  return sectionsIn(table, isRead).flatMap(({ element, grid }) => {
    const first = above;
    above += grid.length;
    return grid.map((cells, row) =>
      cells.filter(({ start }) => start === row).map((placed) => cellOf(placed, element, first)),
    );
  });
}

function cellOf({ cell, column, width, start, end }: PlacedCell, section: Element, above: number): TableCell {
  return {
    isHeader: cell.tagName === "th",
    scope: (cell.properties.scope ?? (section.tagName === "thead" ? "col" : "row")) as TableCell["scope"],
    isBlank: textOf(cell).trim() === "" && !select("img, svg", cell),
    row: above + start,
    column,
    rows: end - start,
    columns: width,
  };
}
