import type { Span } from "../../values/formulas/syntax-tree.ts";

/** How far before a number its sentence says what is scored. */
const NEAR = 60;

/** Words that tell of the scores that the program awards, and those of a sentence that goes on with another score. */
const OF_OURS = /自评|总分|得分|扣分|失分|满分|分值|计分|绩效|[得扣失丢][了掉]?\d+(?:\.\d+)?分/u;
/** The same, right before the number: 扣8分. */
const AWARDED = /(?:[得扣失丢计]|扣[减除去])[了掉]?$/u;
/** What others score: people in examinations, places in contests. */
const OF_OTHERS = /考试|考核|考评|测试|测验|测评|竞赛|比赛|评比|成绩|平均|人均|均分/u;

/** Whether a number of points is a score of the evaluation's own: 自评92分, and neither 考试平均85分 nor 9时30分. */
export function isOwnScore(words: string, { start, end }: Span): boolean {
  const before = words.slice(Math.max(0, start - NEAR), start);
  const sentence = /[^。；\n]*$/u.exec(before)?.[0] ?? "";
  const clause = /[^，、]*$/u.exec(sentence)?.[0] ?? "";
  if (/\d[时点]$/u.test(before) || words.charAt(end) === "之") return false;
  if (OF_OTHERS.test(clause)) return /自评|绩效/u.test(clause);
  return OF_OURS.test(sentence) || AWARDED.test(clause);
}
