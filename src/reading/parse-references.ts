import type { Span } from "../values/formulas/syntax-tree.ts";

/** A `{{…}}` in a text. */
export interface Reference {
  readonly span: Span;
  /** The unit that the number alone is to be printed in; without it, the words behind say the unit. */
  readonly unit?: string;
  readonly asked: Asked;
}

/** What a reference asks for. */
export type Asked =
  /** A figure, or a plain fact such as the year. */
  | { readonly kind: "name"; readonly name: string }
  /** A sum of figures that is worked out where it stands; `start` is where it begins in the text. */
  | { readonly kind: "formula"; readonly text: string; readonly start: number }
  /** Of an indicator its score, its points or the points it lost. */
  | { readonly kind: "indicator"; readonly of: OfIndicator; readonly name: string }
  /** Nothing at all, or more words than any reference has. */
  | { readonly kind: "unreadable"; readonly words: readonly string[] };

/** A text cut into what is printed as it stands and what is filled in. */
interface ReferencedText {
  readonly parts: readonly (string | Reference)[];
  /** Where a `{{` or `}}` stands without its other half, or braces are more than two or of the full-width kind. */
  readonly broken: readonly Span[];
}

/** What may be said of an indicator. */
export const OF_INDICATOR = ["得分", "分值", "扣分"] as const;
export type OfIndicator = (typeof OF_INDICATOR)[number];

const REFERENCE = /(?<!\{)\{\{([^{}]*)\}\}(?!\})/gu;
const BROKEN = /(?<![{｛])[{｛]{2,}[^{}｛｝]*[}｝]{2,}|\{\{|\}\}|｛｛|｝｝/gu;

/** Finds the references in a text; what stands in them is names, units and arithmetic, so nothing in it can be run. */
export function parseReferences(text: string): ReferencedText {
  const parts: (string | Reference)[] = [];
  let done = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.start > done) parts.push(text.slice(done, span.start));
    parts.push(readReference(match[1] as string, span));
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

/** The references in a text, without the words between them. */
export function referencesIn(text: string): Reference[] {
  return parseReferences(text).parts.filter((part) => typeof part !== "string");
}

const FORMULA = /^\s*(?:([^\s=＝]+)\s*)?[=＝]/u;

/** Reads what stands within the braces. */
export function readReference(inside: string, span: Span): Reference {
  const [begun, unit] = FORMULA.exec(inside) ?? [];
  if (begun !== undefined) {
    const asked = { kind: "formula", text: inside.slice(begun.length), start: span.start + 2 + begun.length } as const;
    return { span, ...(unit === undefined ? {} : { unit }), asked };
  }
  const words = inside.trim().split(/\s+/u).filter(Boolean);
  const [first = "", second, ...more] = words;
  if (first === "" || more.length > 0) return { span, asked: { kind: "unreadable", words } };
  if (second === undefined) return { span, asked: { kind: "name", name: first } };
  return isOfIndicator(first)
    ? { span, asked: { kind: "indicator", of: first, name: second } }
    : { span, unit: first, asked: { kind: "name", name: second } };
}

function isOfIndicator(word: string): word is OfIndicator {
  return (OF_INDICATOR as readonly string[]).includes(word);
}
