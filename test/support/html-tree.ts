import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { withoutOrigins } from "../../src/documents/number-element.ts";
import { ORIGIN } from "../../src/figures/origin.ts";

/** HTML as the tree that is worked on. */
export function treeOf(html: string): Root {
  return fromHtml(html, { fragment: true });
}

/** What something makes of a tree, as HTML. */
export function changed(html: string, change: (tree: Root) => void): string {
  const tree = treeOf(html);
  change(tree);
  return toHtml(tree);
}

/** A tree as it is printed, as HTML. */
export function htmlOf(tree: Root): string {
  return toHtml(withoutOrigins(tree));
}

/** A printed number in HTML, with the word for what it goes back to. */
export function number(text: string, origin: string = ORIGIN.total): string {
  return `<data value="${origin}">${text}</data>`;
}
