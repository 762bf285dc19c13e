import type { Root } from "hast";
import { cutRow } from "./cut-row.ts";
import { beginPages } from "./split-cells.ts";

/** How a document's tables come apart into pages; rows are counted through all tables. */
export interface Layout {
  /** The rows that are cut in two, one after the other, and how many characters of each cell stay above. */
  readonly cuts: readonly { readonly row: number; readonly kept: readonly number[] }[];
  /** The rows that begin a page, once all are cut. */
  readonly starts: readonly number[];
}

/** The layout of what fits its pages as it is. */
export const WHOLE: Layout = { cuts: [], starts: [] };

/** A copy of a document, its tables taken apart. */
export function layOut(tree: Root, layout: Layout): Root {
  return beginPages(cutRows(tree, layout), new Set(layout.starts));
}

/** The same document with its tall rows cut. */
export function cutRows(tree: Root, { cuts }: Pick<Layout, "cuts">): Root {
  return cuts.reduce((cut, { row, kept }) => cutRow(cut, row, kept), tree);
}
