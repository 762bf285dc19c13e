import type { Span } from "../values/formulas/syntax-tree.ts";
import { parseReferences } from "./parse-references.ts";
import type { ReferencingText } from "./referencing-text.ts";

/** A paragraph, a heading, a cell: its text as it is written, and the words in it. */
export interface Block extends ReferencingText {
  /** The text with each reference blanked out character for character, so that places stay. */
  readonly words: string;
  /** The level of a heading; absent for text. */
  readonly level?: number;
  /** The number of the item that it stands in, where it is part of a list. */
  readonly item?: number;
}

/** What someone wrote that reads in one go: a report, or one text of a YAML file. */
export interface Passage {
  readonly blocks: readonly Block[];
  /** Whether it can refer to figures, so that no number needs to be typed. */
  readonly refers: boolean;
  /** Whether it tells what came about; a goal or a duty only says what is meant to. */
  readonly tells: boolean;
}

/** What stands in `words` for each character of a reference. */
export const BLANK = "\uFFFC";

/** A block of a text; `place` says what it is in a report, a heading or an item. Where braces don't match, and words may be references, all of it is blank. */
export function blockOf(text: ReferencingText, place: Pick<Block, "level" | "item"> = {}): Block {
  const { parts, broken } = parseReferences(text.text);
  const blank = ({ start, end }: Span) => BLANK.repeat(end - start);
  const readable = parts.map((part) => (typeof part === "string" ? part : blank(part.span))).join("");
  const words = broken.length > 0 ? BLANK.repeat(text.text.length) : readable;
  return { text: text.text, rangeOf: (span) => text.rangeOf(span), words, ...place };
}

/** The place of a match within its text. */
export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
