import confusable from "#generated/checks/prose/confusable-characters.yaml.js";
import homophones from "#generated/checks/prose/homophones.yaml.js";
import notMistaken from "#generated/checks/prose/not-mistaken.yaml.js";
import { dictionaryWordsIn } from "../../reading/words.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { check } from "../check.ts";
import { OFFICIAL_WORDS, PHRASE } from "./official-words.ts";
import { outermost } from "./outermost.ts";
import type { Prose } from "./prose.ts";
import { ANY_TYPO, typos } from "./typos.ts";
import { wordsAt } from "./words-at.ts";

/**
 * Words of which one character is written as another that sounds or looks like it: 疫晴, 峻工.
 *
 * Why the dictionary: 以经 is 已经 written wrong, but not in 以经济建设为中心, where 经 is part of another word.
 */
export const brokenWords = check(typos.entry, ({ blocks }: Pick<Prose, "blocks">) =>
  blocks.flatMap((block) =>
    outermost(
      candidatesIn(block.words).filter((each) => !isPartOfOthers(block.words, each) && isBroken(block.words, each)),
    ).map(({ right, ...span }) => {
      const written = block.text.slice(span.start, span.end);
      const mend = { text: right, isGuess: true };
      return wordsAt(block, span, `“${written}”像是“${right}”写错了一个字`, `是不是“${right}”？`, mend);
    }),
  ),
);

/** What may be a word written wrong. */
interface Candidate extends Span {
  readonly right: string;
}

/** What looks like one of them written wrong, and is two words side by side, or another word. */
const NOT_MISTAKEN: ReadonlySet<string> = new Set(notMistaken as string[]);

const LENGTHS = [...new Set(Array.from(OFFICIAL_WORDS, ({ length }) => length))];
const LONGEST = Math.max(...LENGTHS);

/**
 * The official words by the ways to write one of their characters wrong: in a phrase, as any that sounds the same, for none looks
 * like it by chance.
 */
const RIGHT_BY_WRONG: ReadonlyMap<string, string> = waysToMistake();

function waysToMistake(): Map<string, string> {
  const inWords = alikeIn(confusable as string[]);
  const inPhrases = alikeIn([...(confusable as string[]), ...(homophones as string[])]);
  const ways = [...OFFICIAL_WORDS].flatMap((word) => {
    const alike = word.length < PHRASE ? inWords : inPhrases;
    return Array.from(word, (character, at) =>
      Array.from(
        alike.get(character) ?? [],
        (other) => [word.slice(0, at) + other + word.slice(at + 1), word] as const,
      ),
    ).flat();
  });
  return new Map(
    ways.filter(([wrong]) => !OFFICIAL_WORDS.has(wrong) && !NOT_MISTAKEN.has(wrong) && !ANY_TYPO.test(wrong)),
  );
}

/** By each character those that stand with it in a group. */
function alikeIn(groups: readonly string[]): Map<string, ReadonlySet<string>> {
  const alike = new Map<string, Set<string>>();
  for (const group of groups)
    for (const character of group) {
      const others = alike.get(character) ?? new Set();
      alike.set(character, others);
      for (const other of group) if (other !== character) others.add(other);
    }
  return alike;
}

function candidatesIn(words: string): Candidate[] {
  return Array.from({ length: words.length }, (_, start) => start).flatMap((start) =>
    LENGTHS.flatMap((length) => {
      const right = RIGHT_BY_WRONG.get(words.slice(start, start + length));
      return right?.length === length ? [{ start, end: start + length, right }] : [];
    }),
  );
}

/** Whether part of a candidate is part of an official word that reaches out of it: most are known so, without the dictionary. */
function isPartOfOthers(words: string, { start, end }: Span): boolean {
  for (let begins = Math.max(0, start - LONGEST + 1); begins < end; begins++)
    for (const length of LENGTHS) {
      const ends = begins + length;
      const reachesOut = ends > start && (begins < start || ends > end);
      if (reachesOut && OFFICIAL_WORDS.has(words.slice(begins, ends))) return true;
    }
  return false;
}

/** How far around a word the dictionary is asked. */
const NEAR = 10;

/** Whether the dictionary knows no word with the wrong character, and no other of which part of the candidate is part. */
function isBroken(words: string, { start, end, right }: Candidate): boolean {
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
