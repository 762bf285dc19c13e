import type { Finding } from "../findings/finding.ts";
import { type Block, wordsFinding } from "./passage.ts";
import { TYPOS } from "./word-lists.ts";

/** Words that are known to be written wrong. */
export function findTypos(block: Block): Finding[] {
  return TYPOS.flatMap(({ wrong, pattern, right }) =>
    [...block.words.matchAll(pattern)].map(({ index }) => {
      const span = { start: index, end: index + wrong.length };
      return wordsFinding("JX711", block, span, `“${wrong}”是常见的错字`, `改成“${right}”`);
    }),
  );
}
