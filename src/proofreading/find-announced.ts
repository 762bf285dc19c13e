import type { Finding } from "../reading/findings/finding.ts";
import { BLANK, type Block, type Passage, wordsFinding } from "../reading/passage.ts";
import { readChineseNumeral } from "../values/chinese-numeral.ts";
import type { Span } from "../values/formulas/syntax-tree.ts";
import { COUNTINGS } from "./countings.ts";

/** 四项机制, “五个全面”: a number of things, and the word that each of them carries. */
const ANNOUNCED = /([二两三四五六七八九十]{1,2})(个|项|大|条|点|方面|类|种|处|块|件|步|环节)([\p{Script=Han}]{0,4})/gu;

/** How far behind an announcement its things are looked for: longer than any paragraph, and every one of many looks as far. */
const NEAR = 2000;

/** How far before their number names may begin. */
const NAMES = 300;

/** What follows an announcement: the rest of its block, its paragraphs, and the headings below it up to the next section. */
interface Following {
  readonly quoted: boolean;
  /** Whether what was announced is said by a word for points of any kind: 四个方面. */
  readonly isOfAny: boolean;
  readonly rest: string;
  readonly paragraphs: string;
  readonly headings: readonly string[];
  /** How many items the list has that comes next. */
  readonly items: number;
}

/** How many things there are, and the word that they were announced by. */
interface Counted {
  readonly number: number;
  readonly keyword: string;
  /** The number if each 和 between them parts two of them, and not two words of a name. */
  readonly most?: number;
}

/** A number of things announced, followed by more of them or fewer: “四项机制” and then three. */
export function findAnnounced({ blocks }: Passage): Finding[] {
  return blocks.flatMap((block, index) => {
    if (block.level !== undefined) return [];
    const headings = headingsBelow(blocks, index);
    const paragraphs = [block.words, ...paragraphsBelow(blocks, index)].join("\n");
    const items = itemsBelow(blocks, index);
    return [...block.words.matchAll(ANNOUNCED)].flatMap((match) => {
      const [, number = "", measure = "", words = ""] = match;
      const begin = match.index + number.length + measure.length;
      const following = {
        quoted: block.words[match.index - 1] === "“",
        isOfAny: OF_ANY.test(measure + words),
        rest: block.words.slice(begin, begin + NEAR),
        paragraphs: paragraphs.slice(begin, begin + NEAR),
        headings,
        items,
      };
      const announced = readChineseNumeral(number);
      const list = countNamesBefore(block.words.slice(Math.max(0, match.index - NAMES), match.index), measure, words);
      if (list && (announced < list.least || announced > list.most))
        return [explain(block, { start: match.index, end: begin + list.keyword.length }, announced, list.least)];
      const counted = list ? undefined : count(words, following);
      if (!counted || counted.number === announced || counted.most === announced) return [];
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

/** How many there are, where they can be counted: points, headings, a list, or sentences that carry the word. */
function count(words: string, { quoted, isOfAny, rest, paragraphs, headings, items }: Following): Counted | undefined {
  const points = quoted ? undefined : countPoints(paragraphs);
  if (points !== undefined) return { number: points, keyword: words.slice(0, 2) };
  if (ENDS.test(rest) && !quoted) {
    const keyword = words.slice(0, 2);
    if (items > 0) return { number: items, keyword };
    if (isOfAny && headings.length >= 2 && paragraphs.length === rest.length)
      return { number: headings.length, keyword };
  }
  const names = quoted ? undefined : countNamesBehind(rest);
  if (names) return { number: names.least, most: names.most, keyword: words.slice(0, 2) };
  const keywords = Array.from(words, (_, index) => words.slice(0, words.length - index));
  for (const keyword of keywords) {
    const inHeadings = headings.filter((heading) => heading.includes(keyword)).length;
    if (inHeadings >= 2) return { number: inHeadings, keyword };
    if (keyword.length < 2) continue;
    const inList = countList(rest.slice(keyword.length), keyword);
    if (inList !== undefined) return { number: inList, keyword };
    const inSentences = sentences(rest).filter((each) => each.includes(keyword)).length;
    if (inSentences >= 2) return { number: inSentences, keyword };
  }
  return undefined;
}

/** What may stand between an announcement and its first point. */
const LEADS_ON = /^[^，。；：\n]{0,14}[：:]?\n?$/u;
/** The same, where a stop or a comma comes between: then the thing must be one that points are made of. */
const POINTS = "方面|问题|措施|做法|工作|举措|重点|原因|要求|机制|工程|行动|任务|特点|不足|短板";
const OF_ANY = new RegExp(`^(?:个|项|大|条|类|种|处)?(?:${POINTS}|点)`, "u");
const LEADS_ON_LOOSELY = new RegExp(`^[^，。；：\\n]{0,8}(?:${POINTS})[^，。；：\\n]{0,4}[，。]\\n?$`, "u");

/** An announcement that a paragraph ends with: what it announces comes next. */
const ENDS = /^[^，。；：\n]{0,8}[：。]?$/u;

/** The number of the last point of those that are counted right behind an announcement: 一是…二是…, （一）…（二）…, ①…②… */
function countPoints(words: string): number | undefined {
  for (const { pattern, read } of COUNTINGS) {
    const points = [...words.matchAll(pattern)].map((match) => ({ at: match.index, number: read(match[1] as string) }));
    const [first] = points;
    if (first?.number !== 1) continue;
    const between = words.slice(0, first.at);
    if (!LEADS_ON.test(between) && !LEADS_ON_LOOSELY.test(between)) continue;
    const again = points.findIndex(({ number }, index) => index > 0 && number === 1);
    return points.slice(0, again < 0 ? undefined : again).at(-1)?.number;
  }
  return undefined;
}

/** “四项机制”：甲机制、乙机制: the members of a list, if each of them carries the word. */
function countList(words: string, keyword: string): number | undefined {
  const [, list = ""] = /^”?(?:，?(?:即|分别是|分别为|包括|主要包括)：?|：)([^。；\n]*)/u.exec(words) ?? [];
  const members = list.replace(/[“”]/gu, "").split(/、|和|以及|及/u);
  return members.length >= 2 && members.every((each) => each.endsWith(keyword)) ? members.length : undefined;
}

/** How many names an enumeration has: at least those that 、 parts, at most those that 和 does as well. */
interface Names {
  readonly least: number;
  readonly most: number;
}

function countNames(list: string): Names | undefined {
  const plain = list.replace(/（[^（）]*）|《[^《》]*》|“[^“”]*”/gu, (within) => BLANK.repeat(within.length));
  const parted = plain.split("、");
  const joints = plain.split(/和|以及|及|与/u).length - 1;
  return parted.length < 2 ? undefined : { least: parted.length, most: parted.length + joints };
}

/** “三个科室：甲、乙、丙。”: nothing but names up to the stop. */
function countNamesBehind(rest: string): Names | undefined {
  const [, list] = /^[^，。；：\n]{0,8}：([^，。；：\n]*)(?:[。；\n]|$)/u.exec(rest) ?? [];
  return list === undefined ? undefined : countNames(list);
}

/** “加挂甲、乙、丙牌子三块牌子”: names before their number, where each is plainly one of them, or of plaques, which are nothing else. */
function countNamesBefore(before: string, measure: string, words: string): (Names & { keyword: string }) | undefined {
  const list = before.split(/[，。；：\n]/u).at(-1) ?? "";
  const names = countNames(list);
  const keyword = words.slice(0, 2);
  const isSaid = measure === "块" || (keyword.length === 2 && list.split("、").every((each) => each.endsWith(keyword)));
  return names && isSaid ? { ...names, keyword } : undefined;
}

/** How many items the list has that follows a block. */
function itemsBelow(blocks: readonly Block[], index: number): number {
  const below = blocks.slice(index + 1, index + 1 + NEAR);
  const end = below.findIndex(({ item }, at) => item === undefined || item < (below[at - 1]?.item ?? 0));
  return (end < 0 ? below : below.slice(0, end)).at(-1)?.item ?? 0;
}

/** The paragraphs that follow before the next heading, as far as they are near. */
function paragraphsBelow(blocks: readonly Block[], index: number): string[] {
  const below = blocks.slice(index + 1, index + 1 + NEAR);
  const end = below.findIndex(({ level }) => level !== undefined);
  return (end < 0 ? below : below.slice(0, end)).map(({ words }) => words.slice(0, NEAR));
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
