import { BLANK, type Block, spanOf } from "../../reading/passage.ts";
import { unquoted } from "../../reading/unquoted.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { check, type Spot } from "../check.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/** Years other than the one reported on: what was copied from last year's report keeps its year, and so may what a form prints. */
export const otherYears = check(
  {
    code: "JX707",
    level: "核实",
    title: "不是本年度的年份",
    why: "从上年材料抄来的年份忘了改，是审核时最常见的错之一。",
    fix: "本年度写成 {{年度}}年；确实说的是另一年，在 notes.yaml 说明。",
    example: { file: "report.md", wrong: "2022年举办讲座", right: "{{年度}}年举办讲座" },
  },
  ({ blocks, printed, year }: Pick<Prose, "blocks" | "printed" | "year">) => [
    ...blocks.flatMap((block) => yearsWritten(block, year)),
    ...printed.flatMap((block) => yearsPrinted(block, year)),
  ],
);

/** What is said of the year after: the month of the evaluation, or what is meant to be done. */
const NEXT = /^(?:\d{1,2}月|[^。；\n]{0,12}(?:将|拟|计划|要))/u;

function yearsWritten(block: Block, year: string): Spot[] {
  const words = unquoted(block.words);
  const next = new Decimal(year).plus(1).toString();
  return yearsIn(block, year)
    .filter(({ named, span }) => named !== next || !NEXT.test(words.slice(span.end)))
    .map(({ named, span }) =>
      wordsAt(
        block,
        span,
        `${named}年不是本年度（${year}年）`,
        `本年度写 {{年度}}年，不能引用的地方写 ${year}年；确实说的是另一年，在 notes.yaml 说明`,
      ),
    );
}

function yearsPrinted(block: Block, year: string): Spot[] {
  return yearsIn(block, year).map(({ named, span }) =>
    wordsAt(
      block,
      span,
      `表样印着 ${named}年，填报的是 ${year}年`,
      "请维护表样的人改成“当年”或 {{年度}}年；确实说的是另一年，在 notes.yaml 说明",
    ),
  );
}

/** The year of a law or document, in brackets behind its title. */
const OF_TITLE = /(?<=》)[（(〔][^（）()〔〕]{0,12}年[^（）()〔〕]{0,12}[）)〕]/gu;
const IN_DIGITS = /(?<!\d)(?:19|20)\d{2}年/gu;
const NUMERALS = "〇一二三四五六七八九";
const IN_NUMERALS = /(?:一九|二[〇零○])[〇零○一二三四五六七八九]{2}年/gu;

/** The years that are named in a block, but for the one given. */
function yearsIn(block: Block, given: string): { named: string; span: Span }[] {
  const words = unquoted(block.words.replace(OF_TITLE, (brackets) => BLANK.repeat(brackets.length)));
  return [...words.matchAll(IN_DIGITS), ...words.matchAll(IN_NUMERALS)]
    .map((match) => ({ named: inDigits(match[0]), span: spanOf(match) }))
    .filter(({ named }) => named !== given)
    .sort((a, b) => a.span.start - b.span.start);
}

/** 2023 for 2023年 and for 二〇二三年. */
function inDigits(year: string): string {
  return Array.from(year.slice(0, 4).replace(/[零○]/gu, "〇"), (digit) =>
    NUMERALS.includes(digit) ? NUMERALS.indexOf(digit) : digit,
  ).join("");
}
