import type { Nodes, Text } from "mdast";
import { decodeString } from "micromark-util-decode-string";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import type { SourceRange } from "../finding.ts";
import { rangeBetween, type SourceFile } from "../source-file.ts";

/** Where a node stands in its file. */
export function rangeOfNode(node: Nodes, source: SourceFile): SourceRange {
  return rangeBetween(source, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/**
 * Tells where parts of a Markdown text stand in its file.
 *
 * Why not by their offsets: the file has escapes, character references and indentation that the text hasn't.
 */
export function rangesInText(node: Text, source: SourceFile): (part: Span) => SourceRange {
  const start = node.position?.start.offset ?? 0;
  const text = node.value;
  let places: Span[] | undefined;
  return (part) => {
    places ??= placesOf(text, source.text.slice(start, node.position?.end.offset));
    const [first, last] = [places[part.start], places[part.end - 1]];
    if (!first || !last) return Object.assign(rangeOfNode(node, source), { refuses: "anything" as const });
    const range = rangeBetween(source, start + first.start, start + last.end);
    const isAsWritten = last.end - first.start === part.end - part.start;
    return isAsWritten ? range : Object.assign(range, { refuses: "anything" as const });
  };
}

/** For each unit of a text its place in what was written: both are read side by side, and what isn't in the text is passed over. */
function placesOf(text: string, written: string): Span[] {
  const places: Span[] = [];
  for (let at = 0; at < written.length && places.length < text.length; ) {
    ESCAPE.lastIndex = at;
    const source = ESCAPE.exec(written)?.[0] ?? (written[at] as string);
    const meant = source.length > 1 ? decodeString(source) : source;
    const isThere = text.startsWith(meant, places.length);
    const passed = isThere ? source.length : 1;
    if (isThere) for (const _ of meant.split("")) places.push({ start: at, end: at + passed });
    at += passed;
  }
  return places;
}

/** An escaped mark, or the reference to a character. */
const ESCAPE = /(?:\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);)/uy;
