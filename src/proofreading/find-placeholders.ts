import type { Finding } from "../reading/findings/finding.ts";
import { BLANK, type Block, outermost, spanOf, unquoted, wordsFinding } from "../reading/passage.ts";
import { PLACEHOLDERS } from "../reading/word-lists.ts";

/** Addresses on the net hold what would be unfinished elsewhere. */
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+/giu;

/** Marks that someone left to come back to, and hints of a template that were never written over. */
export function findPlaceholders(block: Block): Finding[] {
  const words = unquoted(block.words).replace(ADDRESS, (address) => BLANK.repeat(address.length));
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
