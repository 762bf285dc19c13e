import { spanOf } from "../../reading/passage.ts";
import { check } from "../check.ts";
import type { Prose } from "./prose.ts";
import { unquoted } from "./unquoted.ts";
import { wordsAt } from "./words-at.ts";

const DATE = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?(?!\d)/gu;
/** February has its 29th where no year says that it hasn't. */
const LEAP_YEAR = 2000;

/** Months and days that no calendar has: 13月, 2月30日. */
export const impossibleDates = check(
  {
    code: "JX725",
    level: "核实",
    title: "没有这个日子",
    why: "13月、2月30日这样的日子历书上没有，多半是打错了。",
    fix: "核对原始材料，写上对的日子。",
    example: { file: "report.md", wrong: "2月30日前整改到位。", right: "2月28日前整改到位。" },
  },
  ({ blocks }: Pick<Prose, "blocks">) =>
    blocks.flatMap((block) =>
      [...unquoted(block.words).matchAll(DATE)].flatMap((match) => {
        const [date, year, month, day] = match;
        if (exists(Number(year ?? LEAP_YEAR), Number(month), Number(day ?? 1))) return [];
        return [wordsAt(block, spanOf(match), `没有“${date}”这一天`, "核对后改正")];
      }),
    ),
);

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
