import type { Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { cutRow } from "./cut-row.ts";
import { beginPages } from "./split-cells.ts";

/** How a body's tables come apart into pages; rows are counted through all tables. */
export interface Layout {
  /** The rows that are cut in two, one after the other, and how many characters of each cell stay above. */
  readonly cuts: readonly { readonly row: number; readonly kept: readonly number[] }[];
  /** The rows that begin a page, once all are cut. */
  readonly starts: readonly number[];
}

/** The layout of what fits its pages as it is. */
export const WHOLE: Layout = { cuts: [], starts: [] };

/** The same body, its tables taken apart. */
export function layOut(body: string, layout: Layout): string {
  if (layout.cuts.length === 0 && layout.starts.length === 0) return body;
  return bodyOf(beginPages(cutRows(treeOf(body), layout), new Set(layout.starts)));
}

/** A copy with its tall rows cut. */
export function cutRows(tree: Root, { cuts }: Layout): Root {
  return cuts.reduce((cut, { row, kept }) => cutRow(cut, row, kept), tree);
}

/** A body as a tree. */
export function treeOf(body: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(body);
}

/** A tree as a body. */
export function bodyOf(tree: Root): string {
  return unified().use(rehypeStringify).stringify(tree);
}
