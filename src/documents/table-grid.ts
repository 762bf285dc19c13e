import type { Element, ElementContent, Root } from "hast";

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

/** All tables of a tree. */
export function tablesIn({ children }: Root | Element): Element[] {
  const elements = (children as ElementContent[]).filter((child) => child.type === "element");
  return elements.flatMap((each) => (each.tagName === "table" ? [each, ...tablesIn(each)] : tablesIn(each)));
}

/** The sections of a table; `isThere` says which of the elements in it count. */
export function sectionsIn(table: Element, isThere: (element: Element) => boolean = () => true): Section[] {
  return elementsIn(table, ["thead", "tbody", "tfoot"])
    .filter(isThere)
    .map((element) => {
      const rows = elementsIn(element, ["tr"]).filter(isThere);
      return { element, rows, grid: gridOf(rows, isThere) };
    });
}

/** The sections of all tables. */
export function sectionsOf(tree: Root): Section[] {
  return tablesIn(tree).flatMap((table) => sectionsIn(table));
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

function gridOf(rows: readonly Element[], isThere: (element: Element) => boolean): PlacedCell[][] {
  const grid: PlacedCell[][] = rows.map(() => []);
  for (const [start, row] of rows.entries()) {
    let column = 0;
    const freeFrom = freeColumns(grid[start] as PlacedCell[]);
    for (const cell of elementsIn(row, ["th", "td"]).filter(isThere)) {
      column = freeFrom(column);
      const width = spanOf(cell, "colSpan") || 1;
      const end = Math.min(rows.length, start + (spanOf(cell, "rowSpan") || rows.length));
      const placed = { cell, column, width, start, end };
      for (let reached = start; reached < placed.end; reached++) grid[reached]?.push(placed);
      column += width;
    }
  }
  for (const cells of grid) cells.sort((left, right) => left.column - right.column);
  return grid;
}

/** Finds the first column from one on that no cell from above takes, for columns that only go on. */
function freeColumns(taken: readonly PlacedCell[]): (from: number) => number {
  const inOrder = taken.toSorted((left, right) => left.column - right.column);
  let next = 0;
  return (from) => {
    let column = from;
    for (let cell = inOrder[next]; cell && cell.column <= column; cell = inOrder[next]) {
      column = Math.max(column, cell.column + cell.width);
      next += 1;
    }
    return column;
  };
}

function elementsIn({ children }: Element, names: readonly string[]): Element[] {
  return children.filter((child): child is Element => child.type === "element" && names.includes(child.tagName));
}

/** How far a cell goes: one row or column if it doesn't say, and 0 for as far as it can. */
export function spanOf({ properties }: Element, direction: "rowSpan" | "colSpan"): number {
  const span = Number(properties[direction] ?? 1);
  return span >= 0 ? span : 1;
}
