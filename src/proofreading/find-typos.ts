import type { Finding } from "../reading/findings/finding.ts";
import { type Block, spanOf, wordsFinding } from "../reading/passage.ts";
import { TYPOS } from "../reading/word-lists.ts";

/** Words that are known to be written wrong. */
export function findTypos(block: Block): Finding[] {
  return TYPOS.flatMap(({ pattern, right }) =>
    [...block.words.matchAll(pattern)].map((match) =>
      wordsFinding("JX711", block, spanOf(match), `“${match[0]}”是常见的错字`, `改成“${right}”`),
    ),
  );
}
