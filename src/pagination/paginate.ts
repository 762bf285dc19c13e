import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { charactersIn, cutRow } from "./cut-row.ts";
import { type FindPlaces, findRoom, findRowPages, type Places, type RowPages } from "./find-pages.ts";
import { beginPages, rowsReachedInto } from "./split-cells.ts";
import { rowsOf, unmergedCells } from "./table-grid.ts";

/** How often the browser is asked at most; twice is the rule, more if a label pushes a row over or a row is taller than a page. */
const ROUNDS = 40;

/** The tables as they are to be printed: the rows that begin a page, and those that can't be cut further. */
interface Layout {
  readonly tree: Root;
  readonly starts: ReadonlySet<number>;
  readonly whole: ReadonlySet<number>;
}

/** A body as its tables come apart, and where its link targets lie if a browser was asked about just this body. */
export interface Paginated {
  readonly body: string;
  readonly places?: Places;
}

/**
 * Splits merged cells where a page begins, and rows that are taller than a page, so that each page of a table can be read by
 * itself. A body without tables comes back as it is.
 *
 * @param find asks a browser for the places of a body's link targets
 */
export async function paginate(body: string, find: (body: string) => Promise<Places>): Promise<Paginated> {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(body);
  if (rowsOf(tree).length === 0) return { body };
  const html = unified().use(rehypeStringify);
  const finished = ({ tree, starts }: Layout) => (starts.size > 0 ? html.stringify(beginPages(tree, starts)) : body);
  let layout: Layout = { tree, starts: new Set(), whole: new Set() };
  for (let round = 0; round < ROUNDS; round++) {
    const { better, places } = await improve(layout, (tree) => find(html.stringify(tree)));
    if (!better) return { body: finished(layout), places };
    layout = better;
  }
  return { body: finished(layout) };
}

/** Mends the first thing that is wrong with a layout and those like it below, if anything is. */
async function improve(layout: Layout, find: FindPlaces): Promise<{ better?: Layout; places: Places }> {
  const { tree, starts, whole } = layout;
  const split = beginPages(tree, starts);
  const { rows, places } = await findRowPages(split, find);
  const tall = rows.findIndex(({ first, last }, index) => last > first && !whole.has(index));
  const unsplit = unsplitStarts(rows, rowsReachedInto(tree), starts);
  const [first] = unsplit;
  if (tall >= 0 && (first === undefined || tall < first))
    return { better: cutTall(layout, tall, await findRoom(split, tall, find)), places };
  return first === undefined ? { places } : { better: { ...layout, starts: withStarts(starts, unsplit) }, places };
}

/** The rows with which a page begins within a merged cell that isn't split there yet. */
function unsplitStarts(
  rows: readonly RowPages[],
  reached: ReadonlySet<number>,
  starts: ReadonlySet<number>,
): readonly number[] {
  return [...reached].filter((row) => {
    const [above, own] = [rows[row - 1], rows[row]];
    return !starts.has(row) && above && own && own.first > above.last;
  });
}

/**
 * A label that is repeated may take more room than its rows did, and push the last of them over: then that page begins earlier,
 * and those after it are found anew.
 */
function withStarts(starts: ReadonlySet<number>, more: readonly number[]): ReadonlySet<number> {
  const first = Math.min(...more);
  const earlier = [...starts].filter((start) => start < first);
  return new Set(earlier.length < starts.size ? [...earlier, first] : [...earlier, ...more]);
}

/**
 * Cuts a row at the end of its first page, or lets it begin on the next one if there is no room on this one for a line of what
 * goes on. A row with nothing to cut, such as an empty one of a given height, stays whole.
 */
function cutTall({ tree, starts, whole }: Layout, row: number, room: readonly number[]): Layout {
  const lengths = unmergedCells(rowsOf(tree)[row] as Element).map(charactersIn);
  const goingOn = room.filter((most, nth) => most < (lengths[nth] ?? 0));
  const earlier = [...starts].filter((start) => start <= row);
  if (goingOn.length > 0 && goingOn.every((most) => most > 0))
    return { tree: cutRow(tree, row, room), starts: new Set([...earlier, row + 1]), whole };
  if (goingOn.length > 0 && !starts.has(row)) return { tree, starts: new Set([...earlier, row]), whole };
  return { tree, starts, whole: new Set([...whole, row]) };
}
