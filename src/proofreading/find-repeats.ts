import type { Finding } from "../reading/findings/finding.ts";
import { type Block, type Passage, wordsFinding } from "../reading/passage.ts";

/** Shorter sentences are alike by chance, or because a form asks the same in two places. */
const LONG_ENOUGH = 25;

/**
 * Sentences that stand word for word in two places: what is changed in the one is forgotten in the other.
 *
 * Why only those that refer to no figure: the numbers of the others can't come apart.
 */
export function findRepeats(passages: readonly Passage[]): Finding[] {
  const first = new Map<string, { readonly block: Block; readonly start: number; readonly end: number }>();
  return passages
    .filter(({ refers }) => refers)
    .flatMap(({ blocks }) => blocks.flatMap((block) => sentencesOf(block).map((sentence) => ({ block, ...sentence }))))
    .flatMap((sentence) => {
      const { block, text, start, end } = sentence;
      const before = first.get(text);
      if (!before) {
        first.set(text, sentence);
        return [];
      }
      const beginning = `${text.slice(0, 12)}…`;
      const found = wordsFinding("JX722", block, { start, end }, `“${beginning}”这一句在别处已经写过`, HINT);
      return [{ ...found, related: [{ message: "已经写过的一处", range: before.block.rangeOf(before) }] }];
    });
}

const HINT = "一处写事实，另一处换个角度写，或者只留一处";

function sentencesOf({ text }: Block): { text: string; start: number; end: number }[] {
  return [...text.matchAll(/[^。；！？\n]+/gu)]
    .map(({ 0: sentence, index }) => ({ text: sentence, start: index, end: index + sentence.length }))
    .filter((sentence) => sentence.text.length >= LONG_ENOUGH && !sentence.text.includes("{{"));
}
