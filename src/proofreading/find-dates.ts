import type { Finding } from "../reading/findings/finding.ts";
import { type Block, spanOf, unquoted, wordsFinding } from "../reading/passage.ts";

const DATE = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?(?!\d)/gu;
/** February has its 29th where no year says that it hasn't. */
const LEAP_YEAR = 2000;

/** Months and days that no calendar has: 13月, 2月30日. */
export function findDates(block: Block): Finding[] {
  return [...unquoted(block.words).matchAll(DATE)].flatMap((match) => {
    const [date, year, month, day] = match;
    if (exists(Number(year ?? LEAP_YEAR), Number(month), Number(day ?? 1))) return [];
    return [wordsFinding("JX725", block, spanOf(match), `没有“${date}”这一天`, "核对后改正")];
  });
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
