import { COUNTINGS } from "./countings.ts";
import { namesBehind } from "./listed-names.ts";

/** A number of things that a text announces, and what follows: the rest of its block, its paragraphs, the headings below it. */
interface Announcement {
  /** The measure word, and the characters behind it, in which the word lies that each of the things carries. */
  readonly measure: string;
  readonly words: string;
  readonly isQuoted: boolean;
  /** What follows the measure word in its block, and up to the next heading. */
  readonly rest: string;
  readonly paragraphs: string;
  readonly headings: readonly string[];
  /** How many items the list has that comes next. */
  readonly items: number;
}

/** How many things there are, and the word that they were announced by. */
interface CountedThings {
  readonly number: number;
  readonly keyword: string;
  /** The number if each 和 between them parts two of them, and not two words of a name. */
  readonly most?: number;
}

/** How many things follow, where they can be counted: points, headings, a list, or sentences that carry the word. */
export function countThings(announced: Announcement): CountedThings | undefined {
  return (announced.isQuoted ? undefined : countPlain(announced)) ?? countByKeyword(announced);
}

/** An announcement that a paragraph ends with: what it announces comes next. */
const ENDS = /^[^，。；：\n]{0,8}[：。]?$/u;
const POINTS = "方面|问题|措施|做法|工作|举措|重点|原因|要求|机制|工程|行动|任务|特点|不足|短板";
/** Said of points of any kind: 四个方面. */
const OF_ANY = new RegExp(`^(?:个|项|大|条|类|种|处)?(?:${POINTS}|点)`, "u");

/** Things that are known by their numbers or places, whatever they are called; what is quoted is a name and counts nothing. */
function countPlain({ measure, words, rest, paragraphs, headings, items }: Announcement): CountedThings | undefined {
  const keyword = words.slice(0, 2);
  const points = countPoints(paragraphs);
  if (points !== undefined) return { number: points, keyword };
  if (ENDS.test(rest)) {
    if (items > 0) return { number: items, keyword };
    if (OF_ANY.test(measure + words) && headings.length >= 2 && paragraphs.length === rest.length)
      return { number: headings.length, keyword };
  }
  const names = namesBehind(rest);
  return names && { number: names.least, most: names.most, keyword };
}

/** Things that each carry the word they were announced by, of which the longest that some do is taken. */
function countByKeyword({ words, rest, headings }: Announcement): CountedThings | undefined {
  const keywords = Array.from(words, (_, index) => words.slice(0, words.length - index));
  for (const keyword of keywords) {
    const inHeadings = headings.filter((heading) => heading.includes(keyword)).length;
    if (inHeadings >= 2) return { number: inHeadings, keyword };
    if (keyword.length < 2) continue;
    const inList = countList(rest.slice(keyword.length), keyword);
    if (inList !== undefined) return { number: inList, keyword };
    const clauses = clausesBehind(rest).find(
      (each) => each.length >= 2 && each.every((clause) => clause.includes(keyword)),
    );
    if (clauses) return { number: clauses.length, keyword };
    const inSentences = sentencesBehind(rest).filter((each) => each.includes(keyword)).length;
    if (inSentences >= 2) return { number: inSentences, keyword };
  }
  return undefined;
}

/** What may stand between an announcement and its first point. */
const LEADS_ON = /^[^，。；：\n]{0,14}[：:]?\n?$/u;
/** The same, where a stop or a comma comes between: then the thing must be one that points are made of. */
const LEADS_ON_LOOSELY = new RegExp(`^[^，。；：\\n]{0,8}(?:${POINTS})[^，。；：\\n]{0,4}[，。]\\n?$`, "u");

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
  const [, list = ""] = /^”?(?:，?(?:即|分别是|分别为|包括|主要包括)：?|：)([^，。；\n]*)/u.exec(words) ?? [];
  const members = list.replace(/[“”]/gu, "").split(/、|和|以及|及/u);
  return members.length >= 2 && members.every((each) => each.includes(keyword)) ? members.length : undefined;
}

/** The clauses that go on behind an announcement, and those of the next sentence: 违规的一律追责，超标的一律退回。 */
function clausesBehind(rest: string): string[][] {
  const [own = "", next = ""] = rest.split(/[。；\n]/u);
  return [own.split(/[，：]/u).slice(1), next.split("，")];
}

/** The sentences after the one that announces, each of which may be about one of the things. */
function sentencesBehind(rest: string): string[] {
  return rest.split(/[。；\n]/u).slice(1);
}
