import type { ElementContent, Text } from "hast";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { type Marked, marked, splitMarks } from "../figures/marks.ts";
import { bodyOf, treeOf } from "./pagination/layout.ts";

/** An address, a path, an identifier: longer than any amount, such as 10000000000.00, and all words but a few. */
const LONG_RUN = /([!-~]{16,})/u;

/**
 * Lets lines break anywhere within a long run of letters and digits, by a class of its own.
 *
 * Why: where such a run may only stand on a line as a whole, justified text spreads what is left on the line before it.
 */
export function breakLongRuns(html: string): string {
  const tree = treeOf(html);
  let found = false;
  visit(tree, "text", ({ value }, at, parent) => {
    if (!parent || at === undefined) return undefined;
    const pieces = splitMarks(value).flatMap((part) => (typeof part === "string" ? apart(part) : whole(part)));
    if (pieces.every(({ type }) => type === "text")) return undefined;
    found = true;
    parent.children.splice(at, 1, ...pieces);
    return at + pieces.length;
  });
  return found ? bodyOf(tree) : html;
}

/** A text with each of its long runs in an element. */
function apart(text: string): ElementContent[] {
  const pieces = text.split(LONG_RUN).map((value, index) => (index % 2 === 1 ? longRun(value) : textNode(value)));
  return pieces.filter((piece) => piece.type !== "text" || piece.value !== "");
}

/** What is marked stays in one piece, for that's how its origin is shown. */
function whole({ printed, mark }: Marked): ElementContent {
  const text = marked(printed, mark);
  return printed.replace(LONG_RUN, "") === "" ? longRun(text) : textNode(text);
}

function longRun(text: string): ElementContent {
  return h("span.long-run", text);
}

function textNode(value: string): Text {
  return { type: "text", value };
}
