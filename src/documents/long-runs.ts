import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import { isNumberElement } from "./number-element.ts";

/** An address, a path, an identifier: longer than any amount, such as 10000000000.00, and all words but a few. */
const LONG_RUN = /([!-~]{16,})/u;

/**
 * Lets lines break anywhere within a long run of letters and digits, by a class of its own.
 *
 * Why: where such a run may only stand on a line as a whole, justified text spreads what is left on the line before it.
 */
export function breakLongRuns(tree: Root): void {
  visit(tree, (node, at, parent) => {
    if (!parent || at === undefined) return undefined;
    if (isNumberElement(node)) {
      // A number stays in one piece, for that's how its origin is shown.
      if (textOf(node).replace(LONG_RUN, "") === "") parent.children[at] = longRun(node);
      return SKIP;
    }
    if (node.type !== "text") return undefined;
    const pieces = apart(node.value);
    parent.children.splice(at, 1, ...pieces);
    return [SKIP, at + pieces.length];
  });
}

/** A text with each of its long runs in an element. */
function apart(value: string): ElementContent[] {
  return value.split(LONG_RUN).flatMap((piece, index): ElementContent[] => {
    if (index % 2 === 1) return [longRun({ type: "text", value: piece })];
    return piece === "" ? [] : [{ type: "text", value: piece }];
  });
}

function longRun(content: ElementContent): Element {
  return h("span.long-run", [content]);
}
