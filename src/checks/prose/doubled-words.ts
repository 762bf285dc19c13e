import { spanOf } from "../../reading/passage.ts";
import { dictionaryWordsIn } from "../../reading/words.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { check } from "../check.ts";
import type { Prose } from "./prose.ts";
import { typos } from "./typos.ts";
import { wordsAt } from "./words-at.ts";

/** Words that were typed twice: 的的, 逐笔逐笔. */
export const doubledWords = check(typos.entry, ({ blocks }: Pick<Prose, "blocks">) =>
  blocks.flatMap((block) =>
    [...block.words.matchAll(DOUBLED)].map(spanOf).flatMap((span) => {
      const written = block.words.slice(span.start, span.end);
      const once = written.slice(0, written.length / 2);
      if (!isDoubled(block.words, span)) return [];
      return [
        wordsAt(block, span, `“${written}”像是多打了一遍`, `删去一个“${once}”；本来就要说两遍的，在 notes.yaml 说明`),
      ];
    }),
  ),
);

/**
 * A particle, or two to four characters, and the same again. 一个一个 is said so, and 常常 within it is a word; 目的的 and 为了了 begin
 * with one that everybody knows, for which no dictionary should be loaded.
 */
const DOUBLED =
  /(?<!目(?=的)|为(?=了)|参(?=与)|[以涉普](?=及))([的了和与及是被])\1|(?![一二三几很更最])((\p{Script=Han})(?!\3)\p{Script=Han}{1,3})\2/gu;

/** How far around it the dictionary is asked. */
const NEAR = 8;

/**
 * Whether these are words, and none of them part of one that reaches out: 为了 and 了解 have no 了 too many. Of what is longer than a
 * particle one is left out before the dictionary is asked, which reads 强加 in 加强加强.
 */
function isDoubled(words: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - NEAR);
  const middle = (start + end) / 2;
  const isParticle = middle - start === 1;
  const ends = wordEnds(words.slice(from, middle) + words.slice(isParticle ? middle : end, end + NEAR));
  return [start, middle, ...(isParticle ? [end] : [])].every((each) => ends.has(each - from));
}

function wordEnds(text: string): Set<number> {
  const ends = new Set([0]);
  let at = 0;
  for (const word of dictionaryWordsIn(text)) {
    at += word.length;
    ends.add(at);
  }
  return ends;
}
