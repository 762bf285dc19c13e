import type { Finding } from "../findings/finding.ts";
import { type Block, spanOf, wordsFinding } from "./passage.ts";
import { TYPOS } from "./word-lists.ts";

/** Words that are known to be written wrong. */
export function findTypos(block: Block): Finding[] {
  return TYPOS.flatMap(({ pattern, right }) =>
    [...block.words.matchAll(pattern)].map((match) =>
      wordsFinding("JX711", block, spanOf(match), `“${match[0]}”是常见的错字`, `改成“${right}”`),
    ),
  );
}
