import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { addClass, classesOf, type PlacedCell, type Section, sectionsOf } from "../table-grid.ts";

/** The class of a row with which a page begins. */
const BEGINS_PAGE = "begins-page";

/** The rows, counted through all tables, that a merged cell of an earlier row reaches into. */
export function rowsReachedInto(tree: Root): Set<number> {
  const reached = sectionsOf(tree).flatMap(({ grid }) =>
    grid.map((cells, row) => cells.some(({ start }) => start < row)),
  );
  return new Set(reached.flatMap((is, index) => (is ? [index] : [])));
}

/**
 * A copy in which pages begin with these rows, counted through all tables: merged cells end before them and begin again.
 *
 * A heading is repeated, so that every page says what its rows belong to; what stands in a `td` is said once, on the page where
 * it began, so that nobody counts points or a joint score twice.
 */
export function beginPages(tree: Root, starts: ReadonlySet<number>): Root {
  const copy = structuredClone(tree);
  let before = 0;
  for (const section of sectionsOf(copy)) {
    for (const row of section.rows.keys()) if (starts.has(before + row)) beginPage(section, row);
    before += section.rows.length;
  }
  return copy;
}

function beginPage({ rows, grid }: Section, at: number): void {
  const row = rows[at] as Element;
  const cells = (grid[at] as PlacedCell[]).map((placed) => (placed.start < at ? cutOff(placed, at, grid) : placed));
  row.children = cells.map(({ cell }) => cell);
  addClass(row, BEGINS_PAGE);
}

/** Ends a cell before a row, and puts what continues it in its place from there on. */
function cutOff(placed: PlacedCell, at: number, grid: Section["grid"]): PlacedCell {
  const rest = { ...placed, cell: repeated(placed.cell), start: at };
  placed.cell.properties.rowSpan = at - placed.start;
  rest.cell.properties.rowSpan = rest.end - at;
  for (const cells of grid.slice(at, rest.end)) cells.splice(cells.indexOf(placed), 1, rest);
  placed.end = at;
  return rest;
}

/** The class of a cell that is one with what stands above it, which on the next page is the end of the page before. */
const JOINED = "join-up";

/** What stands for a cell on the next page: the same if it is a heading, and else an empty cell. */
export function repeated(cell: Element): Element {
  const copy = structuredClone(cell.tagName === "td" ? { ...cell, children: [] } : cell);
  visit(copy, "element", ({ properties }) => {
    // A thing has its name, and a section its bookmark, but once.
    for (const name of ["id", "role", "ariaLevel"]) delete properties[name];
  });
  if (copy.properties.className) copy.properties.className = classesOf(copy).filter((name) => name !== JOINED);
  return copy;
}
