import type { Mend } from "../../reading/finding.ts";
import type { Block } from "../../reading/passage.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import type { Spot } from "../check.ts";

/** What was found in some words of a block; a note can name these words and give the reason why they stand. */
export function wordsAt(block: Block, span: Span, message: string, hint?: string, mend?: Mend): Spot {
  const { text, rangeOf } = block;
  const { start, end } = span;
  const around = { before: text.slice(Math.max(0, start - NEAR), start), behind: text.slice(end, end + NEAR) };
  return { at: rangeOf(span), message, hint, mend, about: text.slice(start, end), around };
}

/** As far as a note has words around those that it is about. */
const NEAR = 40;
