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

/** What stands behind the date on which something was begun, and behind that on which it was done. */
const BEGUN = /^(?:正式|全面)?(?:开工|动工|启动|开始|开展|立项|招标|签订|下达)/u;
const DONE =
  /^(?:才|方|全部|全面|基本|已|正式)*(?:完成|完工|竣工|通过|验收|办结|拨付|支付|到位|发放|建成|投(?:入使)?用|交付|报送)/u;
/** A result that is longer tells a story, in which dates are those of many things. */
const LONGEST = 80;

/**
 * Whether a result in words names a date that lies behind the one its target sets, whichever day each of them means.
 *
 * Of a target only a deadline is read (2023年10月底前); one without a year is of the year evaluated, a result without one of the
 * target's.
 */
export function isLate(result: string, target: string, year: number): boolean {
  const due = readDate(target.replace(/^(?:于|在|截至|到)/u, ""), year);
  if (!due || /\d[年月]/u.test(due.rest) || !(BEFORE.test(due.rest) || /^(?:内|止|完成)?$/u.test(due.rest)))
    return false;
  const done = readDone(result, Math.floor(due.last / 10000));
  return done !== undefined && !BEFORE.test(done.rest) && done.first > due.last;
}

/** Whether a result names a day of a year behind the one evaluated as the one on which it was reached. */
export function isAfter(result: string, year: number): boolean {
  const done = readDone(result, year);
  return done !== undefined && !BEFORE.test(done.rest) && done.first > (year + 1) * 10000;
}

/** The date that a result begins with, unless something was only begun then, or else the first on which it says that something was done. */
function readDone(result: string, year: number): Dated | undefined {
  const first = readDate(result.replace(/^已?(?:于|在|至|到)?/u, ""), year);
  if (first && !BEGUN.test(first.rest)) return first;
  if (result.length > LONGEST) return undefined;
  return [...result.matchAll(/(?<![\d年])(?:\d{4}年|\d{1,2}月)/gu)]
    .map(({ index }) => readDate(result.slice(index), year))
    .find((date) => date && DONE.test(date.rest));
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
