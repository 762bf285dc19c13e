import type { Element, Root } from "hast";
import { charactersIn } from "./cut-row.ts";
import { type FindPlaces, findRoom, findRowPages, type Places, type RowPages } from "./find-pages.ts";
import { bodyOf, cutRows, type Layout, treeOf, WHOLE } from "./layout.ts";
import { beginPages, rowsReachedInto } from "./split-cells.ts";
import { rowsOf, unmergedCells } from "./table-grid.ts";

/** How often the browser is asked at most; twice is the rule, more if a label pushes a row over or a row is taller than a page. */
const ROUNDS = 40;

/** A layout, and the rows that can't be cut any further. */
interface Trial extends Layout {
  readonly whole: ReadonlySet<number>;
}

/** How a body comes apart, and where its link targets lie if a browser was asked about just that. */
export interface Paginated {
  readonly layout: Layout;
  readonly places?: Places;
}

/**
 * Finds where merged cells are split because a page begins, and where rows are cut that are taller than a page, so that each
 * page of a table can be read by itself.
 *
 * @param find asks a browser for the places of a body's link targets
 */
export async function paginate(body: string, find: (body: string) => Promise<Places>): Promise<Paginated> {
  const tree = treeOf(body);
  if (rowsOf(tree).length === 0) return { layout: WHOLE };
  let trial: Trial = { ...WHOLE, whole: new Set() };
  for (let round = 0; round < ROUNDS; round++) {
    const { better, places } = await improve(tree, trial, (each) => find(bodyOf(each)));
    if (!better) return { layout: layoutOf(trial), places };
    trial = better;
  }
  return { layout: layoutOf(trial) };
}

function layoutOf({ cuts, starts }: Trial): Layout {
  return { cuts, starts };
}

/** Mends the first thing that is wrong with a layout and those like it below, if anything is. */
async function improve(tree: Root, trial: Trial, find: FindPlaces): Promise<{ better?: Trial; places: Places }> {
  const { starts, whole } = trial;
  const cut = cutRows(tree, trial);
  const split = beginPages(cut, new Set(starts));
  const { rows, places } = await findRowPages(split, find);
  const tall = rows.findIndex(({ first, last }, index) => last > first && !whole.has(index));
  const unsplit = unsplitStarts(rows, rowsReachedInto(cut), new Set(starts));
  const [first] = unsplit;
  if (tall >= 0 && (first === undefined || tall < first)) {
    const lengths = unmergedCells(rowsOf(cut)[tall] as Element).map(charactersIn);
    return { better: cutTall(trial, tall, await findRoom(split, tall, find), lengths), places };
  }
  return first === undefined ? { places } : { better: { ...trial, starts: withStarts(starts, unsplit) }, places };
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
function withStarts(starts: readonly number[], more: readonly number[]): number[] {
  const first = Math.min(...more);
  const earlier = starts.filter((start) => start < first);
  return earlier.length < starts.length ? [...earlier, first] : [...earlier, ...more];
}

/**
 * Cuts a row at the end of its first page, or lets it begin on the next one if there is no room on this one for a line of what
 * goes on. A row with nothing to cut, such as an empty one of a given height, stays whole.
 */
function cutTall(trial: Trial, row: number, room: readonly number[], lengths: readonly number[]): Trial {
  const { cuts, starts, whole } = trial;
  const goingOn = room.filter((most, nth) => most < (lengths[nth] ?? 0));
  const earlier = starts.filter((start) => start <= row);
  if (goingOn.length > 0 && goingOn.every((most) => most > 0))
    return { cuts: [...cuts, { row, kept: room }], starts: [...earlier, row + 1], whole };
  if (goingOn.length > 0 && !starts.includes(row)) return { cuts, starts: [...earlier, row], whole };
  return { cuts, starts, whole: new Set([...whole, row]) };
}
