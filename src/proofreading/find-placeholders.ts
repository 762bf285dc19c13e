import type { Finding } from "../findings/finding.ts";
import type { Span } from "../formulas/syntax-tree.ts";
import { type Block, spanOf, unquoted, wordsFinding } from "./passage.ts";
import { PLACEHOLDERS } from "./word-lists.ts";

/** Marks that someone left to come back to, and hints of a template that were never written over. */
export function findPlaceholders(block: Block): Finding[] {
  const words = unquoted(block.words);
  const found = PLACEHOLDERS.flatMap((pattern) => [...words.matchAll(pattern)].map(spanOf));
  return outermost(found).map((span) =>
    wordsFinding(
      "JX703",
      block,
      span,
      `“${block.text.slice(span.start, span.end)}”还没有写完`,
      "写上实际的内容，或者删去",
    ),
  );
}

/** Those that lie within no other, in their order. */
function outermost(spans: readonly Span[]): Span[] {
  let reached = 0;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const goesOn = end > reached;
      if (goesOn) reached = end;
      return goesOn;
    });
}
