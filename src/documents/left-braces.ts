import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { bracesIn } from "../reading/braces.ts";

/** Braces of a reference that are printed, and the text that prints them. */
export interface LeftBraces {
  readonly words: string;
  readonly within: string;
}

/** The braces that a document has in place of what should have been filled in. */
export function leftBracesIn(tree: Root): LeftBraces[] {
  const left = new Map<string, LeftBraces>();
  visit(tree, "element", (element) => {
    if (!element.children.some(({ type }) => type === "text")) return;
    const within = textOf(element);
    for (const { start, end } of bracesIn(within)) {
      const words = within.slice(start, end);
      if (!left.has(words)) left.set(words, { words, within });
    }
  });
  return [...left.values()];
}
