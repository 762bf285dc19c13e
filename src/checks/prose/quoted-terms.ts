import { BLANK, type Block, type Passage } from "../../reading/passage.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
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
  readonly block: Block;
  readonly span: Span;
  readonly isQuoted: boolean;
}

/** Where a name is given for the first time it stands in quotation marks, and without them from there on. */
const DEFINITION = /（(?:以下)?(?:简称|统称)[^（）]*）/gu;

function rarerUses(passage: Passage, prescribed: ReadonlySet<string>): Spot[] {
  const blocks = passage.blocks.filter(({ level, words }) => level === undefined || !prescribed.has(words.trim()));
  const terms = [
    ...new Set(blocks.flatMap((block) => Array.from(ownWords(block).matchAll(TERM), ([, term = ""]) => term))),
  ];
  // “四风”问题 and “四风问题” differ in the shorter of the two.
  const shortest = terms.filter((term) => !terms.some((other) => other !== term && term.includes(other)));
  return shortest.flatMap((term) => {
    const uses = blocks.flatMap((block) => usesOf(term, block));
    const quoted = uses.filter(({ isQuoted }) => isQuoted);
    const others = uses.filter(({ isQuoted }) => !isQuoted);
    return (quoted.length < others.length ? quoted : others).map((use) => unlikeOthers(term, use));
  });
}

function usesOf(term: string, block: Block): Use[] {
  const words = ownWords(block);
  return [...words.matchAll(new RegExp(term, "gu"))].map(({ index }) => {
    const end = index + term.length;
    return { block, span: { start: index, end }, isQuoted: isMark(words[index - 1]) && isMark(words[end]) };
  });
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

function unlikeOthers(term: string, { block, span, isQuoted }: Use): Spot {
  const message = isQuoted ? `“${term}”别处没有加引号` : `“${term}”别处加了引号，这里没有，或者引号打在了别的字上`;
  return wordsAt(block, span, message, "同一个词，引号要么都加，要么都不加，打在同样的字上");
}
