import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { allElements, belowHidden, isHidden } from "../../../documents/all-elements.ts";
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
  const below = belowHidden(tree);
  const isRead = (element: Element) => !isHidden(element) && !below.has(element);
  return tablesIn(tree)
    .filter(isRead)
    .map((table) => ({ label: labelOf(table, tree), grid: gridOf(table, isRead) }));
}

function labelOf({ properties: { ariaLabel, ariaLabelledBy } }: Element, tree: Root): string {
  const ids = [ariaLabelledBy ?? []].flat().map(String);
  if (ariaLabel !== undefined || ids.length === 0) return String(ariaLabel ?? "");
  const named = allElements(tree).filter(({ properties }) => ids.includes(String(properties.id)));
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

const PICTURES = ["img", "svg"];

function cellOf({ cell, column, width, start, end }: PlacedCell, section: Element, above: number): TableCell {
  return {
    isHeader: cell.tagName === "th",
    scope: (cell.properties.scope ?? (section.tagName === "thead" ? "col" : "row")) as TableCell["scope"],
    isBlank:
      textOf(cell).trim() === "" &&
      !allElements({ type: "root", children: cell.children }).some(({ tagName }) => PICTURES.includes(tagName)),
    row: above + start,
    column,
    rows: end - start,
    columns: width,
  };
}
