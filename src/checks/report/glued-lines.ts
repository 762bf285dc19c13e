import { reportBlocks } from "../../reading/markdown/report-blocks.ts";
import { check } from "../check.ts";
import { wordsAt } from "../prose/words-at.ts";
import type { ReportSubject } from "./report-subject.ts";

/** Lines that begin like an item or a paragraph of its own, and are printed right behind the line before them. */
export const gluedLines = check(
  {
    code: "JX525",
    level: "核实",
    title: "几行会连成一段",
    why: "一段里面换行，印出来不换行：另起一行写的第二条会接在第一条后面。",
    fix: "要另起一段，前面空一行；本来就是一段的，不换行，或者在 notes.yaml 说明。",
    example: {
      file: "report.md",
      wrong: `一是库房不足。
二是面积小。`,
      right: `一是库房不足。

二是面积小。`,
    },
  },
  ({ report }: Pick<ReportSubject, "report">) =>
    reportBlocks(report).flatMap((block) => {
      const match = BEGINS.exec(block.words);
      const mark = match?.groups?.mark;
      if (!match || mark === undefined) return [];
      const end = match.index + match[0].length;
      const hint = NEEDS_BLANK.test(mark) ? `${APART}；“${mark}”后面空一格，成为列表` : APART;
      const span = { start: end - mark.length, end };
      return [wordsAt(block, span, `“${mark}”另起了一行，印出来会接在上一行后面`, hint)];
    }),
);

const APART = "要另起一段，前面空一行；不另起的，与上一行写在一行里";

const NUMERAL = "[一二三四五六七八九十]{1,3}";

/** How a line begins that is an item by itself: a number, 一是, or a mark with or without its blank. */
const BEGINS = new RegExp(
  `\\n[ \\t\\u3000]*(?<mark>${[
    `[（(](?:${NUMERAL}|\\d{1,2})[）)]`,
    `${NUMERAL}(?:、|是(?!一))`,
    `第${NUMERAL}[，、：]`,
    "\\d{1,2}(?:[、．)）]|\\.(?!\\d))",
    "[①-⑳]",
    "[·•‧∙▪●○◆◇■□▲△★☆➢►▶→√✓※]",
    "[-+*－](?=[\\p{Script=Han}“《\uFFFC])",
  ].join("|")})`,
  "u",
);

const NEEDS_BLANK = /^[-+*]$|^\d{1,2}\.$/u;
