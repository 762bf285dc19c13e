import { BLANK } from "../../reading/passage.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";

/** The words around a number that can say what it is a number of. */
export interface Surroundings {
  /** From the number, mark or reference before it. */
  readonly before: string;
  /** To the end of the clause, or the next number. */
  readonly behind: string;
  /** The rest of the sentence before these. */
  readonly earlier: string;
}

/** How far the words that say what is counted stand from the number. */
const BEFORE = 60;
const BEHIND = 20;

/** What stands around a number; `words` has references blanked out. */
export function surroundingsOf(words: string, { start, end }: Span): Surroundings {
  const [sentence = ""] = /[^。！？\n]*$/u.exec(words.slice(Math.max(0, start - BEFORE), start)) ?? [];
  const [before = ""] = new RegExp(`[^，,；;：:、\\d０-９${BLANK}]*$`, "u").exec(sentence) ?? [];
  const [behind = ""] =
    new RegExp(`^[^，,；;。！？、\\n\\d０-９${BLANK}]*`, "u").exec(words.slice(end, end + BEHIND)) ?? [];
  return { before, behind, earlier: sentence.slice(0, sentence.length - before.length) };
}
