import { spanOf } from "../../reading/passage.ts";
import { check } from "../check.ts";
import type { Prose } from "./prose.ts";
import { unquoted } from "./unquoted.ts";
import { wordsAt } from "./words-at.ts";

/** A month or day; a reference in place of the year is that to the year evaluated. */
const DATE = "(?:(\\d{4}|\uFFFC{1,40})年)?(\\d{1,2})月(?:(\\d{1,2})日)?[初中底末上下旬]{0,2}";
const BEGUN = "(?:正式|全面)?(?:开工|动工|启动|开始|开建|立项)(?:建设|实施|施工)?";
const DONE = "(?:全部|全面|基本|正式|如期|已)?(?:完工|竣工|完成|建成|结束|交付|投(?:入使)?用|通过验收)";
/** Begun and done with no other thing named in between, which is of one thing; or from the one to the other. */
const TWO_DATES = new RegExp(
  `(?<![\\d年])${DATE}(?:${BEGUN}[，、；]?(?:并|已|且)?(?:于|在)?${DATE}${DONE}|(?:至|到|[—－~～-]{1,2})${DATE}(?!\\d))`,
  "gu",
);

/** Two dates of one thing of which the second lies before the first: 10月开工，8月完工. */
export const backwardDates = check(
  {
    code: "JX607",
    level: "核实",
    title: "日期的先后反了",
    why: "完成早于开始、截止早于起始，总有一个日期是打错的。",
    fix: "核对原始材料，写上对的日期；跨年度的，两个日期都写上年份。",
    example: { file: "report.md", wrong: "书库维修10月开工，8月完工。", right: "书库维修8月开工，10月完工。" },
  },
  ({ blocks, year }: Pick<Prose, "blocks" | "year">) =>
    blocks.flatMap((block) =>
      [...unquoted(block.words).matchAll(TWO_DATES)].flatMap((match) => {
        const read = (first: number) => readDate(match.slice(first, first + 3), year);
        const isBackward = match[5] === undefined ? endsBefore(read(1), read(7)) : isDoneBefore(read(1), read(4));
        const written = block.text.slice(match.index, match.index + match[0].length);
        return isBackward ? [wordsAt(block, spanOf(match), `“${written}”，后一个日期早于前一个`)] : [];
      }),
    ),
);

interface Day {
  /** NaN where none is written. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function readDate([written, month, day]: readonly (string | undefined)[], year: string): Day {
  const named = written === undefined ? Number.NaN : Number(/^\d/u.test(written) ? written : year);
  return { year: named, month: Number(month), day: Number(day ?? Number.NaN) };
}

/**
 * A season goes from 11月至3月, so months tell nothing without their years; of two days the first with its year, 2023年7月3日至6月1日,
 * they do where no season, school year or whole year goes from the one to the other.
 */
function endsBefore(from: Day, to: Day): boolean {
  if (Number.isNaN(to.year) && !Number.isNaN(from.year) && !Number.isNaN(from.day) && !Number.isNaN(to.day))
    return (
      isEarlierInMonth(from, to) ||
      (from.month > to.month && from.month < FIRST_OVER_NEW_YEAR && !isWholeYear(from, to))
    );
  if (from.year !== to.year) return from.year > to.year || (Number.isNaN(to.year) && isEarlierInMonth(from, to));
  return from.month > to.month || isEarlierInMonth(from, to);
}

/** What was begun and done without any year named was both in the year evaluated. */
function isDoneBefore(from: Day, to: Day): boolean {
  const noYear = Number.isNaN(from.year) && Number.isNaN(to.year);
  return endsBefore(from, to) || (noYear && from.month > to.month);
}

/** Seasons and school years that go on into the next year begin in this month or later. */
const FIRST_OVER_NEW_YEAR = 9;

/** 4月1日至3月31日, to the day before the one it began on, or to that day. */
function isWholeYear(from: Day, to: Day): boolean {
  return from.month - to.month === 1 && from.day === 1 ? to.day >= 28 : Math.abs(from.day - to.day) <= 1;
}

function isEarlierInMonth(from: Day, to: Day): boolean {
  return from.month === to.month && from.day > to.day;
}
