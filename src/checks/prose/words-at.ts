import type { Block } from "../../reading/passage.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import type { Spot } from "../check.ts";

/** What was found in some words of a block; a note can name these words and give the reason why they stand. */
export function wordsAt(block: Block, span: Span, message: string, hint?: string): Spot {
  return { at: block.rangeOf(span), message, hint, about: block.text.slice(span.start, span.end) };
}
