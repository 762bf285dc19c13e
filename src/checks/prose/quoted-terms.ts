import type { Mend } from "../../reading/finding.ts";
import { BLANK, type Block, type Passage } from "../../reading/passage.ts";
import { dictionaryWordsIn } from "../../reading/words.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { groupBy } from "../../values/group-by.ts";
import { check, type Spot } from "../check.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/**
 * A term that has its quotation marks in one place and not in another; what is found is the rarer of the two. A heading that the
 * form prescribes is as the form writes it.
 */
export const quotedTerms = check(
  {
    code: "JX721",
    level: "核实",
    title: "同一个词的引号前后不一",
    why: "“四风”问题、“四风问题”、四风问题混着写，像是几个人拼起来的材料。",
    fix: "同一个词，引号要么都加，要么都不加，打在同样的字上；确实是两个意思的，在 notes.yaml 说明。",
    example: {
      file: "report.md",
      wrong: "“三公”经费没有超支，“三公”经费逐年下降，三公经费已经公开。",
      right: "“三公”经费没有超支，“三公”经费逐年下降，“三公”经费已经公开。",
    },
  },
  ({ passages, headings }: Pick<Prose, "passages" | "headings">) =>
    passages.flatMap((passage) => rarerUses(passage, headings)),
);

/**
 * A term in quotation marks that is more than an ordinary word: it counts something (三公, 五个好), or is of some length.
 *
 * Why not shorter ones: 优秀 in quotation marks says nothing about 优秀率.
 */
const TERM = /“((?:[一二两三四五六七八九十][\p{Script=Han}]{1,7})|[\p{Script=Han}]{3,8})”/gu;

/** A place where a term stands, and whether it stands in quotation marks of its own. */
interface Use {
  readonly term: string;
  readonly block: Block;
  readonly span: Span;
  readonly isQuoted: boolean;
}

/** Where a name is given for the first time it stands in quotation marks, and without them from there on. */
const DEFINITION = /（(?:以下)?(?:简称|统称)[^（）]*）|“[^“”]*”(?=是?指|系指)/gu;

function rarerUses(passage: Passage, prescribed: ReadonlySet<string>): Spot[] {
  const blocks = passage.blocks
    .filter(({ level, words }) => level === undefined || !prescribed.has(words.trim()))
    .map((block) => ({ block, words: ownWords(block) }));
  const terms = new Set(blocks.flatMap(({ words }) => Array.from(words.matchAll(TERM), ([, term = ""]) => term)));
  // “四风”问题 and “四风问题” differ in the shorter of the two.
  const shortest = new Set([...terms].filter((term) => !piecesOf(term).some((piece) => terms.has(piece))));
  const uses = groupBy(
    blocks.flatMap(({ block, words }) => usesIn(block, words, shortest)),
    ({ term }) => term,
  );
  return [...shortest].flatMap((term) => {
    const own = uses.get(term) ?? [];
    const quoted = own.filter(({ isQuoted }) => isQuoted);
    const others = own.filter(({ isQuoted }) => !isQuoted);
    const rarer = quoted.length < others.length ? quoted : others;
    return rarer.length === 0 || isOrdinary(term) ? [] : rarer.map(unlikeOthers);
  });
}

/** 一站式, 一卡通: words that are quoted or not as a writer likes; what counts two things or more is a term of its own. */
function isOrdinary(term: string): boolean {
  return term.startsWith("一") && dictionaryWordsIn(term).length === 1;
}

/** The pieces of a term that are shorter than it. */
function piecesOf(term: string): string[] {
  const starts = Array.from(term, (_, start) => start);
  return starts
    .flatMap((start) => starts.slice(start).map((end) => term.slice(start, end + 1)))
    .filter((piece) => piece !== term);
}

/**
 * Where terms stand in a block, each from where it stood last on.
 *
 * Why by their lengths: there are few, and terms can be as many as the text has room for.
 */
function usesIn(block: Block, words: string, terms: ReadonlySet<string>): Use[] {
  const lengths = [...new Set(Array.from(terms, ({ length }) => length))];
  const beginnings = new Set(Array.from(terms, ([first]) => first));
  const passed = new Map<string, number>();
  const uses: Use[] = [];
  for (const [start, first] of words.split("").entries()) {
    for (const length of beginnings.has(first) ? lengths : []) {
      const term = words.slice(start, start + length);
      if (!terms.has(term) || start < (passed.get(term) ?? 0)) continue;
      const end = start + length;
      passed.set(term, end);
      uses.push({ term, block, span: { start, end }, isQuoted: isMark(words[start - 1]) && isMark(words[end]) });
    }
  }
  return uses;
}

/** The words without titles in 《》 and the definitions of short names. */
function ownWords({ words }: Block): string {
  const blank = (others: string) => BLANK.repeat(others.length);
  return words.replace(/《[^《》]*》/gu, blank).replace(DEFINITION, blank);
}

/** A quotation mark whichever way it is turned, or half-width: what is wrong with the mark is left to other checks. */
function isMark(character: string | undefined): boolean {
  return character !== undefined && '“”"'.includes(character);
}

function unlikeOthers(use: Use): Spot {
  const { term, block, span, isQuoted } = use;
  const message = isQuoted ? `“${term}”别处没有加引号` : `“${term}”别处加了引号，这里没有，或者引号打在了别的字上`;
  return wordsAt(block, span, message, "同一个词，引号要么都加，要么都不加，打在同样的字上", likeOthers(use));
}

/** As others are written; undefined where the marks that stand there belong to other characters too. */
function likeOthers({ term, block: { words, rangeOf }, span: { start, end }, isQuoted }: Use): Mend | undefined {
  const [before, behind] = [words.charAt(start - 1), words.charAt(end)];
  if (isQuoted)
    return before === "“" && behind === "”"
      ? { text: term, at: rangeOf({ start: start - 1, end: end + 1 }), isGuess: true }
      : undefined;
  const isWithinMarks = /“[^“”\n]*$/u.test(words.slice(Math.max(0, start - NEAR), start));
  return isWithinMarks || isMark(before) || isMark(behind) ? undefined : { text: `“${term}”`, isGuess: true };
}

/** As far before a term as its opening mark may stand. */
const NEAR = 40;
