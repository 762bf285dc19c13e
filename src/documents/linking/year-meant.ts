import { directionIn } from "../references/direction.ts";

/** Of which year a number is: the one that is reported on, the one before, or any other. */
export type YearMeant = "this" | "last" | "other";

/** How far back in its sentence a year is looked for. */
const BEFORE = 60;

const MENTION =
  /(?<compared>[比较与同])?(?:(?<year>\d{4})年|(?<last>上年|去年|上一年)|(?<other>前年|往年|历年|明年|下年|来年|次年))/gu;

const PLANNED = /(?:力争|预计|计划|打算|拟)[^，,。；;的]{0,16}$/u;

/** What the words of the sentence before a number say of its year; `year` is the one that is reported on. What is only planned is of another. */
export function yearMeant(words: string, start: number, year: string): YearMeant {
  const [sentence = ""] = /[^。；;！？\n]*$/u.exec(words.slice(Math.max(0, start - BEFORE), start)) ?? [];
  if (PLANNED.test(sentence)) return "other";
  const mention = [...sentence.matchAll(MENTION)].at(-1);
  const { year: named, last, compared } = mention?.groups ?? {};
  if (!mention || named === year) return "this";
  const since = sentence.slice(mention.index + mention[0].length);
  const isInClause = !/[，,；;]/u.test(since.slice(1));
  // 比上年增加300人 is by how much this year has more; 上年 reaches no further than its clause.
  if (compared === undefined ? last !== undefined && !isInClause : !isInClause || directionIn(sentence)) return "this";
  const isLast = last !== undefined || named === `${BigInt(year) - 1n}`;
  return isLast ? "last" : "other";
}
