import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/** A cell in its place among the rows of its section of a table. */
export interface PlacedCell {
  readonly cell: Element;
  readonly column: number;
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
      const placed = { cell, column, start, end: Math.min(rows.length, start + spanOf(cell, "rowSpan")) };
      for (let reached = start; reached < placed.end; reached++) grid[reached]?.push(placed);
      column += spanOf(cell, "colSpan");
    }
  }
  for (const cells of grid) cells.sort((left, right) => left.column - right.column);
  return grid;
}

function firstFree(taken: readonly PlacedCell[], from: number): number {
  const inTheWay = taken.find(({ cell, column }) => column <= from && from < column + spanOf(cell, "colSpan"));
  return inTheWay ? firstFree(taken, inTheWay.column + spanOf(inTheWay.cell, "colSpan")) : from;
}

function elementsIn({ children }: Element, names: readonly string[]): Element[] {
  return children.filter((child): child is Element => child.type === "element" && names.includes(child.tagName));
}

function spanOf({ properties }: Element, attribute: "rowSpan" | "colSpan"): number {
  return Math.max(1, Number(properties[attribute]) || 1);
}
