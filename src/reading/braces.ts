import type { Span } from "../values/formulas/syntax-tree.ts";

/** A reference, or as much of one as there is. */
const BRACES = /[{｛]{2,}[^{}｛｝\n]*[}｝]{2,}|\{\{+|\}\}+|｛｛+|｝｝+/gu;

/** Where a text has the braces of references, in pairs or not. */
export function bracesIn(text: string): Span[] {
  return [...text.matchAll(BRACES)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
