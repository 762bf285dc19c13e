import type { Element, ElementContent, Root } from "hast";
import { addClass, rowsOf, unmergedCells } from "../table-grid.ts";

/** The class of a row that the browser may cut where a page ends. */
const BREAKABLE = "breakable";

/** Where something lies in print: its page, and its height on it, upwards. */
interface Place {
  readonly page: number;
  readonly height: number;
}

/** Places by the ids of what lies there. */
export type Places = ReadonlyMap<string, Place>;

/** Yields trees to be tried in print, is given the places of all that has an id in them, and comes to a result. */
export type Trials<Result> = Generator<Root, Result, Places>;

/** The first and the last page that a row stands on. */
export interface RowPages {
  readonly first: number;
  readonly last: number;
}

/**
 * The pages of each row of the tables.
 *
 * @param name what is tried at the same time has another one
 */
export function* findRowPages(tree: Root, name: string): Trials<RowPages[]> {
  const copy = structuredClone(tree);
  const names = rowsOf(copy).map((row, index) => {
    const id = `${name}.tried-row-${index}`;
    row.properties.id = id;
    const ends = unmergedCells(row).map((cell, nth) => {
      const end = `${id}-end-${nth}`;
      cell.children.push(element("span", { id: end }));
      return end;
    });
    return { id, ends };
  });
  const places = yield copy;
  const rows: RowPages[] = [];
  for (const { id, ends } of names) {
    // A row that isn't printed lies nowhere, and so changes nothing for those around it.
    const first = places.get(id)?.page ?? rows.at(-1)?.last ?? 0;
    rows.push({ first, last: Math.max(first, ...ends.map((end) => places.get(end)?.page ?? 0)) });
  }
  return rows;
}

/** What of a cell can stand on the first page of its row. */
export interface Room {
  readonly lines: number;
  /** Blanks don't count. */
  readonly characters: number;
}

/**
 * How much of each unmerged cell of a row can stand on the page where the row's turn comes, if it is cut.
 *
 * A line less than the browser puts there, which makes room for the lower edge of the row.
 */
export function* findRoom(tree: Root, name: string, index: number): Trials<Room[]> {
  const copy = structuredClone(tree);
  const row = rowsOf(copy)[index] as Element;
  addClass(row, BREAKABLE);
  const cells = unmergedCells(row).map((cell, nth) => markCharacters(cell, `${name}.tried-cell-${nth}`));
  const places = yield copy;
  const found = cells.map((ids) => ids.map((id) => places.get(id)));
  const first = Math.min(...found.flat().map((place) => place?.page ?? Number.POSITIVE_INFINITY));
  const lowest = Math.min(...found.flat().flatMap((place) => (place?.page === first ? [place.height] : [])));
  return found.map((characters) => {
    const cut = characters.some((place) => place && place.page > first);
    const kept = characters.filter((place) => place?.page === first && (!cut || place.height > lowest));
    return { lines: new Set(kept.map((place) => place?.height)).size, characters: kept.length };
  });
}

/** Makes each character a target. */
function markCharacters(cell: Element, prefix: string): string[] {
  const ids: string[] = [];
  const mark = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node) => {
      if (node.type === "element") return [{ ...node, children: mark(node.children) }];
      if (node.type !== "text") return [node];
      return [...node.value].map((value): ElementContent => {
        const text = { type: "text" as const, value };
        if (!/\S/u.test(value)) return text;
        const id = `${prefix}-${ids.length}`;
        ids.push(id);
        return element("span", { id }, [text]);
      });
    });
  cell.children = mark(cell.children);
  return ids;
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[] = []): Element {
  return { type: "element", tagName, properties, children };
}
