import type { Element, Root } from "hast";
import { selectAll } from "hast-util-select";
import { visit } from "unist-util-visit";

/** A cell in its place among the rows of its section of a table. */
export interface PlacedCell {
  readonly cell: Element;
  readonly column: number;
  /** How many columns it takes. */
  readonly width: number;
  /** The first of its rows. */
  readonly start: number;
  /** The row after its last. */
  end: number;
}

/** A section of a table, its rows, and by row the cells that stand in it or reach into it, from left to right. */
export interface Section {
  readonly element: Element;
  readonly rows: readonly Element[];
  readonly grid: readonly PlacedCell[][];
}

/** The sections of all tables. */
export function sectionsOf(tree: Root): Section[] {
  const sections: Section[] = [];
  visit(tree, "element", (element) => {
    if (!["thead", "tbody", "tfoot"].includes(element.tagName)) return;
    const rows = elementsIn(element, ["tr"]);
    sections.push({ element, rows, grid: gridOf(rows) });
  });
  return sections;
}

/** For each table the rows below its head, through all sections. */
export function bodyGridsOf(tree: Root): (readonly PlacedCell[])[][] {
  return selectAll("table", tree).map((table) =>
    elementsIn(table, ["tbody", "tfoot"]).flatMap((section) => gridOf(elementsIn(section, ["tr"]))),
  );
}

/** The rows of all tables, in the order of their sections. */
export function rowsOf(tree: Root): Element[] {
  return sectionsOf(tree).flatMap(({ rows }) => rows);
}

/** The cells that a row has to itself: those that don't say how many rows they span, be it one. */
export function unmergedCells(row: Element): Element[] {
  return elementsIn(row, ["th", "td"]).filter(({ properties }) => properties.rowSpan === undefined);
}

/** Gives an element one more class. */
export function addClass(element: Element, name: string): void {
  element.properties.className = [...classesOf(element), name];
}

/** The classes of an element. */
export function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

function gridOf(rows: readonly Element[]): PlacedCell[][] {
  const grid: PlacedCell[][] = rows.map(() => []);
  for (const [start, row] of rows.entries()) {
    let column = 0;
    for (const cell of elementsIn(row, ["th", "td"])) {
      column = firstFree(grid[start] as PlacedCell[], column);
      const [width, end] = [spanOf(cell, "colSpan"), Math.min(rows.length, start + spanOf(cell, "rowSpan"))];
      const placed = { cell, column, width, start, end };
      for (let reached = start; reached < placed.end; reached++) grid[reached]?.push(placed);
      column += width;
    }
  }
  for (const cells of grid) cells.sort((left, right) => left.column - right.column);
  return grid;
}

function firstFree(taken: readonly PlacedCell[], from: number): number {
  const inTheWay = taken.find(({ column, width }) => column <= from && from < column + width);
  return inTheWay ? firstFree(taken, inTheWay.column + inTheWay.width) : from;
}

function elementsIn({ children }: Element, names: readonly string[]): Element[] {
  return children.filter((child): child is Element => child.type === "element" && names.includes(child.tagName));
}

function spanOf({ properties }: Element, attribute: "rowSpan" | "colSpan"): number {
  return Math.max(1, Number(properties[attribute]) || 1);
}
