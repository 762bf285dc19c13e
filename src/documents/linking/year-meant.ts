import { directionIn } from "../references/direction.ts";

/** Of which year a number is: the one that is reported on, the one before, or any other. */
export type YearMeant = "this" | "last" | "other";

/** How far back in its sentence a year is looked for. */
const BEFORE = 60;

const MENTION =
  /(?<compared>[比较与同])?(?:(?<year>\d{4})年|(?<last>上年|去年|上一年)|(?<other>前年|往年|历年|明年|下年|来年|次年))/gu;

const PLANNED = /(?:力争|预计|计划|打算|争取|拟)[^，,。；;的]{0,16}$/u;

/** What the words of the sentence before a number say of its year; `year` is the one that is reported on. What is only planned is of another. */
export function yearMeant(words: string, start: number, year: string): YearMeant {
  const [sentence = ""] = /[^。；;！？\n]*$/u.exec(words.slice(Math.max(0, start - BEFORE), start)) ?? [];
  if (PLANNED.test(sentence)) return "other";
  const mention = [...sentence.matchAll(MENTION)].at(-1)?.groups;
  if (!mention || mention.year === year) return "this";
  // 比上年增加300人 is by how much this year has more.
  if (mention.compared !== undefined && directionIn(sentence)) return "this";
  const isLast = mention.last !== undefined || mention.year === `${BigInt(year) - 1n}`;
  return isLast ? "last" : "other";
}
