import { BLANK, type Block, spanOf } from "../../reading/passage.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { unquoted } from "./unquoted.ts";

/** The year of a law or document, in brackets behind its title. */
const OF_TITLE = /(?<=》)[（(〔][^（）()〔〕]{0,12}年[^（）()〔〕]{0,12}[）)〕]/gu;
const IN_DIGITS = /(?<!\d)(?:19|20)\d{2}年/gu;
const NUMERALS = "〇一二三四五六七八九";
const IN_NUMERALS = /(?:一九|二[〇零○])[〇零○一二三四五六七八九]{2}年/gu;

/** A year that a text names. */
export interface NamedYear {
  /** In digits. */
  readonly named: string;
  readonly span: Span;
}

/** The years that are named in a block, but for those of what is quoted. */
export function yearsIn(block: Block): NamedYear[] {
  const words = unquoted(block.words.replace(OF_TITLE, (brackets) => BLANK.repeat(brackets.length)));
  return [...words.matchAll(IN_DIGITS), ...words.matchAll(IN_NUMERALS)]
    .map((match) => ({ named: inDigits(match[0]), span: spanOf(match) }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** 2023 for 2023年 and for 二〇二三年. */
function inDigits(year: string): string {
  return Array.from(year.slice(0, 4).replace(/[零○]/gu, "〇"), (digit) =>
    NUMERALS.includes(digit) ? NUMERALS.indexOf(digit) : digit,
  ).join("");
}
