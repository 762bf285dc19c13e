import type { Element, Root } from "hast";
import { rowsOf, unmergedCells } from "../table-grid.ts";
import { charactersIn } from "./cut-row.ts";
import { type FindPlaces, findRoom, findRowPages, type Places, type Room, type RowPages } from "./find-pages.ts";
import { cutRows, type Layout, WHOLE } from "./layout.ts";
import { beginPages, rowsReachedInto } from "./split-cells.ts";

/** How often the browser is asked at most; twice is the rule, more if a label pushes a row over or a row is taller than a page. */
const ROUNDS = 40;

/** A layout, and the rows that can't be cut any further. */
interface Trial extends Layout {
  readonly whole: ReadonlySet<number>;
}

/** How a document comes apart, and where its link targets lie if a browser was asked about just that. */
interface Paginated {
  readonly layout: Layout;
  readonly places?: Places;
}

/**
 * Finds where merged cells are split because a page begins, and where rows are cut that are taller than a page, so that each
 * page of a table can be read by itself.
 *
 * @param find asks a browser for the places of a tree's link targets
 */
export async function paginate(tree: Root, find: FindPlaces): Promise<Paginated> {
  if (rowsOf(tree).length === 0) return { layout: WHOLE };
  let trial: Trial = { ...WHOLE, whole: new Set() };
  for (let round = 0; round < ROUNDS; round++) {
    const { better, places } = await improve(tree, trial, find);
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
  // A row that is going to be cut begins elsewhere, and so does all that comes after it.
  const settled = tall < 0 ? unsplit : unsplit.filter((row) => row < tall);
  if (settled.length > 0) return { better: { ...trial, starts: withStarts(starts, settled) }, places };
  if (tall < 0) return { places };
  const lengths = unmergedCells(rowsOf(cut)[tall] as Element).map(charactersIn);
  return { better: cutTall(trial, tall, await findRoom(split, tall, find), lengths), places };
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

/** A row that is cut where it stands has so many lines, at least, above the cut. */
const FEWEST_LINES = 3;

/**
 * Cuts a row at the end of the page where its turn comes, or lets it begin on the next one if there is no room on this one for a
 * few lines of what goes on. A row with nothing to cut, such as an empty one of a given height, stays whole.
 */
function cutTall(trial: Trial, row: number, room: readonly Room[], lengths: readonly number[]): Trial {
  const { cuts, starts, whole } = trial;
  const goingOn = room.filter(({ characters }, nth) => characters < (lengths[nth] ?? 0));
  const earlier = starts.filter((start) => start <= row);
  // One that begins a page won't have more room anywhere.
  const fewest = starts.includes(row) ? 1 : FEWEST_LINES;
  if (goingOn.length > 0 && goingOn.every(({ lines }) => lines >= fewest)) {
    const kept = room.map(({ characters }) => characters);
    return { cuts: [...cuts, { row, kept }], starts: [...earlier, row + 1], whole };
  }
  if (goingOn.length > 0 && !starts.includes(row)) return { cuts, starts: [...earlier, row], whole };
  return { cuts, starts, whole: new Set([...whole, row]) };
}
