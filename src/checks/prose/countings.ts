import { chineseNumeral, readChineseNumeral } from "../../values/chinese-numeral.ts";

const NUMERAL = "[一二三四五六七八九十]{1,3}";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const RANGE = "[至到—–~～-]{1,2}";

/** A way of counting points in running text: how one looks, which number it is, how the number would be written. */
export interface Counting {
  readonly pattern: RegExp;
  readonly read: (counted: string) => number;
  readonly write: (number: number) => string;
}

/** The ways there are. */
export const COUNTINGS: readonly Counting[] = [
  inNumerals(`(?<=^|[，。；：、\\s])(${NUMERAL})是`, (numeral) => `${numeral}是`),
  inNumerals(`(?<=^|[，。；：、\\s])(${NUMERAL})要`, (numeral) => `${numeral}要`),
  inNumerals(`(?<=^|[，。；：、\\s])第(${NUMERAL})(?=[，、])`, (numeral) => `第${numeral}`),
  inNumerals(`(?<=^|[，。；：\\s])（(${NUMERAL})）`, (numeral) => `（${numeral}）`),
  inDigits("(?<=^|[。；：\\n])(\\d{1,2})[.．、](?!\\d)", (number) => `${number}.`),
  inDigits("(?<=^|[。；：\\n])（(\\d{1,2})）", (number) => `（${number}）`),
  {
    // ①至⑳ names points that stand elsewhere.
    pattern: new RegExp(`(?<![${CIRCLED}]${RANGE})([${CIRCLED}])(?!${RANGE}[${CIRCLED}])`, "gu"),
    read: (circled) => CIRCLED.indexOf(circled) + 1,
    write: (number) => CIRCLED[number - 1] as string,
  },
];

function inNumerals(pattern: string, write: (numeral: string) => string): Counting {
  return {
    pattern: new RegExp(pattern, "gu"),
    read: readChineseNumeral,
    write: (number) => write(chineseNumeral(number)),
  };
}

function inDigits(pattern: string, write: (number: number) => string): Counting {
  return { pattern: new RegExp(pattern, "gu"), read: Number, write };
}
