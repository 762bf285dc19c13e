import type { Finding } from "../reading/findings/finding.ts";
import { BLANK, type Block, spanOf, unquoted, wordsFinding } from "../reading/passage.ts";
import type { Span } from "../values/formulas/syntax-tree.ts";

const IN_DIGITS = /(?<!\d)(?:19|20)\d{2}年/gu;
const NUMERALS = "〇一二三四五六七八九";
const IN_NUMERALS = /(?:一九|二[〇零○])[〇零○一二三四五六七八九]{2}年/gu;
/** What is said of the year after: the month of the evaluation, or what is meant to be done. */
const NEXT = /^(?:\d{1,2}月|[^。；\n]{0,12}(?:将|拟|计划|要))/u;

/** Years other than the one reported on: what was copied from last year's report keeps its year. */
export function findYears(block: Block, year: string): Finding[] {
  const words = unquoted(block.words);
  const next = Number(year) + 1;
  return otherYears(block, year)
    .filter(({ named, span }) => named !== next || !NEXT.test(words.slice(span.end)))
    .map(({ named, span }) =>
      wordsFinding(
        "JX707",
        block,
        span,
        `${named}年不是本年度（${year}年）`,
        `本年度写 {{年度}}年，不能引用的地方写 ${year}年；确实说的是另一年，在 notes.yaml 说明`,
      ),
    );
}

/** Years that a form prints and that are not the one it is filled in for. */
export function findFormYears(block: Block, year: string): Finding[] {
  return otherYears(block, year).map(({ named, span }) =>
    wordsFinding(
      "JX707",
      block,
      span,
      `表样印着 ${named}年，填报的是 ${year}年`,
      "请维护表样的人改成“当年”或 {{年度}}年；确实说的是另一年，在 notes.yaml 说明",
    ),
  );
}

/** The year of a law or document, in brackets behind its title. */
const OF_TITLE = /(?<=》)[（(〔][^（）()〔〕]{0,12}年[^（）()〔〕]{0,12}[）)〕]/gu;

function otherYears(block: Block, year: string): { named: number; span: Span }[] {
  const words = unquoted(block.words.replace(OF_TITLE, (brackets) => BLANK.repeat(brackets.length)));
  const named = [
    ...[...words.matchAll(IN_DIGITS)].map((match) => ({ named: Number.parseInt(match[0], 10), span: spanOf(match) })),
    ...[...words.matchAll(IN_NUMERALS)].map((match) => ({ named: readYear(match[0]), span: spanOf(match) })),
  ];
  return named.filter((each) => each.named !== Number(year)).sort((a, b) => a.span.start - b.span.start);
}

function readYear(numerals: string): number {
  const digits = Array.from(numerals.slice(0, 4).replace(/[零○]/gu, "〇"), (numeral) => NUMERALS.indexOf(numeral));
  return Number(digits.join(""));
}
