import type { Finding } from "../findings/finding.ts";
import { chineseNumeral, readChineseNumeral } from "../text/chinese-numeral.ts";
import { type Passage, spanOf, wordsFinding } from "./passage.ts";

const NUMERAL = "[一二三四五六七八九十]{1,3}";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** A way of counting points in running text: how one looks, which number it is, how the number would be written. */
interface Counting {
  readonly pattern: RegExp;
  readonly read: (counted: string) => number;
  readonly write: (number: number) => string;
}

const COUNTINGS: readonly Counting[] = [
  inNumerals(`(?<=^|[，。；：、\\s])(${NUMERAL})是`, (numeral) => `${numeral}是`),
  inNumerals(`(?<=^|[，。；：、\\s])第(${NUMERAL})(?=[，、])`, (numeral) => `第${numeral}`),
  inNumerals(`(?<=^|[，。；：\\s])（(${NUMERAL})）`, (numeral) => `（${numeral}）`),
  {
    pattern: new RegExp(`([${CIRCLED}])`, "gu"),
    read: (circled) => CIRCLED.indexOf(circled) + 1,
    write: (number) => CIRCLED[number - 1] as string,
  },
];

/** Points that are counted out in running text with one left out or counted twice: 一是…二是…四是. */
export function findOrdinals({ blocks }: Passage): Finding[] {
  return COUNTINGS.flatMap(({ pattern, read, write }) => {
    let last = 0;
    const findings: Finding[] = [];
    for (const block of blocks) {
      if (block.level !== undefined) {
        last = 0;
        continue;
      }
      for (const match of block.words.matchAll(pattern)) {
        const number = read(match[1] as string);
        const due = last + 1;
        if (number !== 1 && number !== due) findings.push(explain(block, match, write(due)));
        last = number;
      }
    }
    return findings;
  });

  function explain(block: Passage["blocks"][number], match: RegExpExecArray, due: string): Finding {
    return wordsFinding(
      "JX706",
      block,
      spanOf(match),
      `“${match[0]}”接不上前面的序号`,
      `这里应是“${due}”；少了的补上，多了的重排`,
    );
  }
}

function inNumerals(pattern: string, write: (numeral: string) => string): Counting {
  return {
    pattern: new RegExp(pattern, "gu"),
    read: readChineseNumeral,
    write: (number) => write(chineseNumeral(number)),
  };
}
