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

/** The groups of characters that are taken for one another, by each that is in them: in words, and in phrases. */
const IN_WORDS = groupsByCharacter(confusable as string[]);
/** In a phrase any that sounds the same, for none looks like it by chance. */
const IN_PHRASES = groupsByCharacter([...(confusable as string[]), ...(homophones as string[])]);

function groupsByCharacter(groups: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byCharacter = new Map<string, string[]>();
  for (const group of groups)
    for (const character of group) {
      const known = byCharacter.get(character);
      if (known) known.push(group);
      else byCharacter.set(character, [group]);
    }
  return byCharacter;
}

/** The official words by what is left of them with one character open: 疫？ and ？情 of 疫情. */
const BY_REST: ReadonlyMap<string, readonly string[]> = wordsByRest();

function wordsByRest(): Map<string, string[]> {
  const byRest = new Map<string, string[]>();
  for (const word of OFFICIAL_WORDS)
    for (let at = 0; at < word.length; at++) {
      const known = byRest.get(restOf(word, at));
      if (known) known.push(word);
      else byRest.set(restOf(word, at), [word]);
    }
  return byRest;
}

function restOf(word: string, at: number): string {
  return `${word.slice(0, at)}？${word.slice(at + 1)}`;
}

function candidatesIn(words: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (let start = 0; start < words.length; start++)
    for (const length of LENGTHS) {
      const right = rightOf(words.slice(start, start + length));
      if (right?.length === length) candidates.push({ start, end: start + length, right });
    }
  return candidates;
}

/** The official word that some characters are, but for one that is taken for another. */
function rightOf(written: string): string | undefined {
  if (OFFICIAL_WORDS.has(written) || NOT_MISTAKEN.has(written)) return undefined;
  for (let at = 0; at < written.length; at++) {
    const wrong = written.charAt(at);
    const right = BY_REST.get(restOf(written, at))?.find((word) => isTakenFor(word, at, wrong));
    if (right !== undefined) return ANY_TYPO.test(written) ? undefined : right;
  }
  return undefined;
}

function isTakenFor(word: string, at: number, wrong: string): boolean {
  const groups = word.length < PHRASE ? IN_WORDS : IN_PHRASES;
  return groups.get(word.charAt(at))?.some((group) => group.includes(wrong)) ?? false;
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
