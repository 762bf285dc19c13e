import { chineseNumeral } from "../../values/chinese-numeral.ts";

/** How the four levels of headings are numbered, after GB/T 9704: 一、（一）1.（1） */
const STYLES: readonly ((number: number) => string)[] = [
  (number) => `${chineseNumeral(number)}、`,
  (number) => `（${chineseNumeral(number)}）`,
  (number) => `${number}.`,
  (number) => `（${number}）`,
];

/** The deepest level that has a number style. */
export const DEEPEST_HEADING = STYLES.length;

/** The number of each heading, by their levels in order; each level counts on within the heading above it. */
export function headingNumbers(levels: readonly number[]): string[] {
  const counts: number[] = [];
  return levels.map((level) => {
    counts.length = Math.min(counts.length, level);
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    return STYLES[level - 1]?.(counts[level - 1] as number) ?? "";
  });
}
