import confusable from "#generated/checks/prose/confusable-characters.yaml.js";
import notMistaken from "#generated/checks/prose/not-mistaken.yaml.js";
import officialWords from "#generated/checks/prose/official-words.yaml.js";
import { dictionaryWordsIn } from "../../reading/words.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { check } from "../check.ts";
import type { Prose } from "./prose.ts";
import { TYPOS, typos } from "./typos.ts";
import { wordsAt } from "./words-at.ts";

/**
 * Words of which one character is written as another that sounds or looks like it: 疫晴, 峻工.
 *
 * Why the dictionary: 以经 is 已经 written wrong, but not in 以经济建设为中心, where 经 is part of another word.
 */
export const brokenWords = check(typos.entry, ({ blocks }: Pick<Prose, "blocks">) =>
  blocks.flatMap((block) =>
    candidatesIn(block.words)
      .filter((each) => !isPartOfOthers(block.words, each.span) && isBroken(block.words, each))
      .map(({ span, right }) => {
        const written = block.text.slice(span.start, span.end);
        return wordsAt(block, span, `“${written}”像是“${right}”写错了一个字`, `是不是“${right}”？`, {
          text: right,
          isGuess: true,
        });
      }),
  ),
);

/** What may be a word written wrong. */
interface Candidate {
  readonly span: Span;
  readonly right: string;
}

const OFFICIAL: ReadonlySet<string> = new Set(officialWords as string[]);
/** What looks like one of them written wrong, and is two words side by side, or another word. */
const NOT_MISTAKEN: ReadonlySet<string> = new Set(notMistaken as string[]);

/** The official words by the ways to write one of their characters wrong. */
const RIGHT_BY_WRONG: ReadonlyMap<string, string> = waysToMistake(confusable as string[]);
const LENGTHS = [...new Set(Array.from(OFFICIAL, ({ length }) => length))];
const LONGEST = Math.max(...LENGTHS);

function waysToMistake(groups: readonly string[]): Map<string, string> {
  const alike = (character: string) =>
    groups
      .filter((group) => group.includes(character))
      .join("")
      .replaceAll(character, "");
  const ways = [...OFFICIAL].flatMap((word) =>
    Array.from(word, (character, at) =>
      Array.from(alike(character), (other) => [word.slice(0, at) + other + word.slice(at + 1), word] as const),
    ).flat(),
  );
  return new Map(
    ways.filter(
      ([wrong]) =>
        !OFFICIAL.has(wrong) && !NOT_MISTAKEN.has(wrong) && !TYPOS.some(({ pattern }) => pattern.test(wrong)),
    ),
  );
}

function candidatesIn(words: string): Candidate[] {
  return Array.from({ length: words.length }, (_, start) => start).flatMap((start) =>
    LENGTHS.flatMap((length) => {
      const right = RIGHT_BY_WRONG.get(words.slice(start, start + length));
      return right?.length === length ? [{ span: { start, end: start + length }, right }] : [];
    }),
  );
}

/** Whether part of a candidate is part of an official word that reaches out of it: most are known so, without the dictionary. */
function isPartOfOthers(words: string, { start, end }: Span): boolean {
  for (let begins = Math.max(0, start - LONGEST + 1); begins < end; begins++)
    for (const length of LENGTHS) {
      const ends = begins + length;
      const reachesOut = ends > start && (begins < start || ends > end);
      if (reachesOut && OFFICIAL.has(words.slice(begins, ends))) return true;
    }
  return false;
}

/** How far around a word the dictionary is asked. */
const NEAR = 10;

/** Whether the dictionary knows no word with the wrong character, and no other of which part of the candidate is part. */
function isBroken(words: string, { span: { start, end }, right }: Candidate): boolean {
  const from = Math.max(0, start - NEAR);
  const changed = Array.from(right).findIndex((character, index) => words[start + index] !== character);
  let at = from;
  for (const word of dictionaryWordsIn(words.slice(from, end + NEAR))) {
    const [begins, ends] = [at, at + word.length];
    at = ends;
    if (ends <= start || begins >= end) continue;
    const reachesOut = begins < start || ends > end;
    const isKnown = begins <= start + changed && start + changed < ends && word.length > 1;
    if (reachesOut || isKnown) return false;
  }
  return true;
}
