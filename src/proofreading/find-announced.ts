import type { Finding } from "../findings/finding.ts";
import type { Span } from "../formulas/syntax-tree.ts";
import { readChineseNumeral } from "../text/chinese-numeral.ts";
import { type Block, type Passage, wordsFinding } from "./passage.ts";

/** 四项机制, “五个全面”: a number of things, and the word that each of them carries. */
const ANNOUNCED = /([二两三四五六七八九十]{1,2})(个|项|大|条)([\p{Script=Han}]{1,4})/gu;

/** How far behind an announcement its things are looked for: longer than any paragraph, and every one of many looks as far. */
const NEAR = 2000;

/** What follows an announcement: the rest of its block, and the blocks below it up to the next section. */
interface Following {
  readonly rest: string;
  readonly headings: readonly string[];
}

/** How many things there are, and the word that they were announced by. */
interface Counted {
  readonly number: number;
  readonly keyword: string;
}

/** A number of things announced, followed by more of them or fewer: “四项机制” and then three. */
export function findAnnounced({ blocks }: Passage): Finding[] {
  return blocks.flatMap((block, index) => {
    if (block.level !== undefined) return [];
    const headings = headingsBelow(blocks, index);
    return [...block.words.matchAll(ANNOUNCED)].flatMap((match) => {
      const [, number = "", measure = "", words = ""] = match;
      const begin = match.index + number.length + measure.length;
      const following = { rest: block.words.slice(begin, begin + NEAR), headings };
      const announced = readChineseNumeral(number);
      const counted = count(words, following);
      if (!counted || counted.number === announced) return [];
      const span = { start: match.index, end: begin + counted.keyword.length };
      return [explain(block, span, announced, counted.number)];
    });
  });
}

function explain(block: Block, span: Span, announced: number, counted: number): Finding {
  const said = block.text.slice(span.start, span.end);
  const message = `说了“${said}”，下面数到的是 ${counted} 个，不是 ${announced} 个`;
  return wordsFinding("JX705", block, span, message, "补上少写的，或者改正前面的数");
}

/** How many there are, where they can be counted: points 一是…二是…, headings, or sentences that carry the word. */
function count(words: string, { rest, headings }: Following): Counted | undefined {
  const points = Array.from(rest.matchAll(/(?<=[，。；：、]|^)[一二三四五六七八九十]{1,2}是/gu), String);
  if (points[0] === "一是") return { number: new Set(points).size, keyword: words.slice(0, 2) };
  const keywords = Array.from(words, (_, index) => words.slice(0, words.length - index));
  for (const keyword of keywords) {
    const inHeadings = headings.filter((heading) => heading.includes(keyword)).length;
    if (inHeadings >= 2) return { number: inHeadings, keyword };
    const inSentences = sentences(rest).filter((each) => keyword.length > 1 && each.includes(keyword)).length;
    if (inSentences >= 2) return { number: inSentences, keyword };
  }
  return undefined;
}

/** The headings right below a block, one level under the section it opens. */
function headingsBelow(blocks: readonly Block[], index: number): string[] {
  const home = blocks.slice(0, index).findLast(({ level }) => level !== undefined)?.level ?? 0;
  const below = blocks.slice(index + 1);
  const end = below.findIndex(({ level }) => level !== undefined && level <= home);
  const headings = (end < 0 ? below : below.slice(0, end)).filter(({ level }) => level === home + 1);
  return headings.map(({ words }) => words);
}

/** The sentences after the one that announces, each of which may be about one of the things. */
function sentences(rest: string): string[] {
  return rest.split(/[。；\n]/u).slice(1);
}
