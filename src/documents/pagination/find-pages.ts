import type { Element, ElementContent, Root } from "hast";
import { addClass, rowsOf, unmergedCells } from "../table-grid.ts";

/** The class of a row that the browser may cut where a page ends. */
const BREAKABLE = "breakable";

/** Where a link target lies in print: its page, and its height on it, upwards. */
interface Place {
  readonly page: number;
  readonly height: number;
}

/** The places of link targets by their ids. */
export type Places = ReadonlyMap<string, Place>;

/** Asks a browser for the places of a tree's link targets. */
export type FindPlaces = (tree: Root) => Promise<Places>;

/** The first and the last page that a row stands on. */
export interface RowPages {
  readonly first: number;
  readonly last: number;
}

/**
 * The pages of each row of the tables, and the places of the other targets besides.
 *
 * Why through links: the place of a link's target is what a browser tells. They are hidden, so that all stays where it is.
 */
export async function findRowPages(tree: Root, find: FindPlaces): Promise<{ rows: RowPages[]; places: Places }> {
  const copy = structuredClone(tree);
  const names = rowsOf(copy).map((row, index) => {
    row.properties.id = `tried-row-${index}`;
    const ends = unmergedCells(row).map((cell, nth) => {
      const id = `tried-row-${index}-end-${nth}`;
      cell.children.push(element("span", { id }));
      return id;
    });
    return { id: `tried-row-${index}`, ends };
  });
  const places = await find(
    withLinks(
      copy,
      names.flatMap(({ id, ends }) => [id, ...ends]),
    ),
  );
  const rows: RowPages[] = [];
  for (const { id, ends } of names) {
    // A row that isn't printed lies nowhere, and so changes nothing for those around it.
    const first = places.get(id)?.page ?? rows.at(-1)?.last ?? 0;
    rows.push({ first, last: Math.max(first, ...ends.map((end) => places.get(end)?.page ?? 0)) });
  }
  return { rows, places };
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
export async function findRoom(tree: Root, index: number, find: FindPlaces): Promise<Room[]> {
  const copy = structuredClone(tree);
  const row = rowsOf(copy)[index] as Element;
  addClass(row, BREAKABLE);
  const cells = unmergedCells(row).map((cell, nth) => markCharacters(cell, `tried-cell-${nth}`));
  const places = await find(withLinks(copy, cells.flat()));
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

function withLinks(tree: Root, ids: readonly string[]): Root {
  const links = ids.map((id) => element("a", { href: `#${id}`, hidden: true }));
  return { ...tree, children: [...tree.children, ...links] };
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[] = []): Element {
  return { type: "element", tagName, properties, children };
}
