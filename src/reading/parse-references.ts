import type { Span } from "../values/formulas/syntax-tree.ts";

/** A `{{…}}` in a text: how to print, and what; or, with one word alone, a plain fact such as the year. */
export interface Reference {
  readonly words: readonly string[];
  readonly span: Span;
}

/** A text cut into what is printed as it stands and what is filled in. */
interface ReferencedText {
  readonly parts: readonly (string | Reference)[];
  /** Where a `{{` or `}}` stands without its other half, or braces are more than two or of the full-width kind. */
  readonly broken: readonly Span[];
}

/** The first word of a reference to an indicator: to its score, or to the points it is worth. */
export const OF_INDICATOR = { 得分: "scores", 分值: "points" } as const;

/** Whether a reference's first word says that its second is an indicator. */
export function isOfIndicator(word: string): word is keyof typeof OF_INDICATOR {
  return Object.hasOwn(OF_INDICATOR, word);
}

const REFERENCE = /(?<!\{)\{\{([^{}]*)\}\}(?!\})/gu;
const BROKEN = /(?<![{｛])[{｛]{2,}[^{}｛｝]*[}｝]{2,}|\{\{|\}\}|｛｛|｝｝/gu;

/** Finds the references in a text; an expression holds words only, so nothing in it can be run. */
export function parseReferences(text: string): ReferencedText {
  const parts: (string | Reference)[] = [];
  let done = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.start > done) parts.push(text.slice(done, span.start));
    parts.push({ words: (match[1] as string).trim().split(/\s+/u).filter(Boolean), span });
    done = span.end;
  }
  if (done < text.length) parts.push(text.slice(done));
  const blanked = text.replace(REFERENCE, (reference) => " ".repeat(reference.length));
  const broken = [...blanked.matchAll(BROKEN)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return { parts, broken };
}
