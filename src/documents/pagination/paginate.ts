import type { Element, Root } from "hast";
import { rowsOf, unmergedCells } from "../table-grid.ts";
import { charactersIn } from "./cut-row.ts";
import { findRoom, findRowPages, type Room, type RowPages, type Trials } from "./find-pages.ts";
import { cutRows, type Layout, layOut, WHOLE } from "./layout.ts";
import { beginPages, rowsReachedInto } from "./split-cells.ts";

/** How often the browser is asked at most; twice is the rule, more if a label pushes a row over or a row is taller than a page. */
const ROUNDS = 40;

/** A layout, and the rows that can't be cut any further. */
interface Trial extends Layout {
  readonly whole: ReadonlySet<number>;
}

/**
 * Finds where merged cells are split because a page begins, and where rows are cut that are taller than a page, so that each
 * page of a table can be read by itself. The last tree that is tried is laid out as it stays.
 *
 * @param name what is tried at the same time has another one
 */
export function* paginate(tree: Root, name: string): Trials<Layout> {
  let trial: Trial = { ...WHOLE, whole: new Set() };
  for (let round = 0; rowsOf(tree).length > 0 && round < ROUNDS; round++) {
    const better = yield* improve(tree, name, trial);
    if (!better) return layoutOf(trial);
    trial = better;
  }
  yield layOut(tree, layoutOf(trial));
  return layoutOf(trial);
}

function layoutOf({ cuts, starts }: Trial): Layout {
  return { cuts, starts };
}

/** Mends the first thing that is wrong with a layout and those like it below, if anything is. */
function* improve(tree: Root, name: string, trial: Trial): Trials<Trial | undefined> {
  const { starts, whole } = trial;
  const cut = cutRows(tree, trial);
  const split = beginPages(cut, new Set(starts));
  const rows = yield* findRowPages(split, name);
  const tall = rows.findIndex(({ first, last }, index) => last > first && !whole.has(index));
  const unsplit = unsplitStarts(rows, rowsReachedInto(cut), new Set(starts));
  // A row that is going to be cut begins elsewhere, and so does all that comes after it.
  const settled = tall < 0 ? unsplit : unsplit.filter((row) => row < tall);
  if (settled.length > 0) return { ...trial, starts: withStarts(starts, settled) };
  if (tall < 0) return undefined;
  const lengths = unmergedCells(rowsOf(cut)[tall] as Element).map(charactersIn);
  return cutTall(trial, tall, yield* findRoom(split, name, tall), lengths);
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
