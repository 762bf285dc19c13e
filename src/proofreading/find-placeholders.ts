import type { Finding } from "../findings/finding.ts";
import { type Block, spanOf, unquoted, wordsFinding } from "./passage.ts";
import { PLACEHOLDERS } from "./word-lists.ts";

/** Marks that someone left to come back to, and hints of a template that were never written over. */
export function findPlaceholders(block: Block): Finding[] {
  const words = unquoted(block.words);
  const found = PLACEHOLDERS.flatMap((pattern) => [...words.matchAll(pattern)].map(spanOf));
  const outermost = found.filter(
    (span) => !found.some((other) => other !== span && other.start <= span.start && span.end <= other.end),
  );
  return outermost.map((span) =>
    wordsFinding(
      "JX703",
      block,
      span,
      `“${block.text.slice(span.start, span.end)}”还没有写完`,
      "写上实际的内容，或者删去",
    ),
  );
}
