import { readChineseNumeral } from "../../values/chinese-numeral.ts";

/** The first and last day that a date in words leaves open, as numbers that compare: 20231031. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** A date at the beginning of a text, and what stands behind it. */
interface Dated extends Days {
  readonly rest: string;
}

const DATE =
  /^(?:(?<year>\d{4})年度?)?(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度|(?<month>\d{1,2})月份?(?:(?<day>\d{1,2})[日号])?)?(?<end>年?[底末])?/u;
const BEFORE = /^(?:之|以)?前/u;

/**
 * Whether a result in words names a date that lies behind the one its target sets, whichever day each of them means.
 *
 * Only what begins with a date is read, of a target only a deadline (2023年10月底前); one without a year is of the year
 * evaluated, a result without one of the target's.
 */
export function isLate(result: string, target: string, year: number): boolean {
  const due = readDate(target.replace(/^(?:于|在|截至|到)/u, ""), year);
  if (!due || /\d[年月]/u.test(due.rest) || !(BEFORE.test(due.rest) || /^(?:内|止|完成)?$/u.test(due.rest)))
    return false;
  const done = readDate(result.replace(/^已?(?:于|在|至|到)?/u, ""), Math.floor(due.last / 10000));
  return done !== undefined && !BEFORE.test(done.rest) && done.first > due.last;
}

/** A date with dots, strokes or hyphens between its numbers reads as one with 年, 月 and 日. */
function readDate(text: string, year: number): Dated | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})日?/u, "$1年$2月$3日")
    .replace(/^(\d{4})[-./](\d{1,2})(?!\d)/u, "$1年$2月");
  const { 0: whole = "", groups = {} } = DATE.exec(plain) ?? {};
  if (whole === "" || /^[底末]$/u.test(whole)) return undefined;
  const days = daysOf(groups, Number(groups.year ?? year));
  return days && { ...days, rest: plain.slice(whole.length) };
}

function daysOf({ half, quarter, month, day }: Record<string, string | undefined>, year: number): Days | undefined {
  const [from, to] = monthsOf(half, quarter, month);
  const [first, last] = day === undefined ? [1, 31] : [Number(day), Number(day)];
  if (from < 1 || to > 12 || first < 1 || last > 31) return undefined;
  return { first: year * 10000 + from * 100 + first, last: year * 10000 + to * 100 + last };
}

function monthsOf(half: string | undefined, quarter: string | undefined, month: string | undefined): [number, number] {
  if (half) return half === "上" ? [1, 6] : [7, 12];
  if (month) return [Number(month), Number(month)];
  if (!quarter) return [1, 12];
  const number = /\d/u.test(quarter) ? Number(quarter) : readChineseNumeral(quarter);
  return [number * 3 - 2, number * 3];
}
