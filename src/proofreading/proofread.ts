import type { FigureTable } from "../figures/figure-table.ts";
import type { Finding } from "../reading/findings/finding.ts";
import type { Block, Passage } from "../reading/passage.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { findAnnounced } from "./find-announced.ts";
import { findClaims } from "./find-claims.ts";
import { findDates } from "./find-dates.ts";
import { type DepartmentNames, findNames } from "./find-names.ts";
import { findOrdinals } from "./find-ordinals.ts";
import { findOtherCounts } from "./find-other-counts.ts";
import { findPairs } from "./find-pairs.ts";
import { findPlaceholders } from "./find-placeholders.ts";
import { findPunctuation } from "./find-punctuation.ts";
import { findQuotedTerms } from "./find-quoted-terms.ts";
import { findRepeats } from "./find-repeats.ts";
import { findTerms } from "./find-terms.ts";
import { findTitles } from "./find-titles.ts";
import { findTypedNumbers } from "./find-typed-numbers.ts";
import { findTypos } from "./find-typos.ts";
import { findUnits } from "./find-units.ts";
import { findUnmentioned } from "./find-unmentioned.ts";
import { findYears } from "./find-years.ts";

/** What the texts are held against: who writes, of which year, with which figures and scores. */
export interface Background {
  readonly year: string;
  readonly names: DepartmentNames;
  readonly figures: FigureTable;
  readonly sheet?: ScoreSheet;
  /** What the form says of the report. */
  readonly outline?: PrescribedWords;
}

/** The headings that a report must have, word for word, and the figures that it must state. */
export interface PrescribedWords {
  readonly headings: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

const NOTHING_PRESCRIBED: PrescribedWords = { headings: new Set(), figures: new Set() };

/** Whatever a careful reader would mark in a department's own words, in all its texts together. */
export function proofread(passages: readonly Passage[], background: Background): Finding[] {
  const others = findOtherCounts(passages, background.figures);
  // A count that contradicts another is told as that, and not as typed as well.
  const told = new Set(others.map(({ range }) => JSON.stringify(range)));
  const found = passages.flatMap((passage) => proofreadPassage(passage, background));
  return [
    ...others,
    ...findUnits(passages, background.figures),
    ...findRepeats(passages),
    ...found.filter(({ code, range }) => code !== "JX701" || !told.has(JSON.stringify(range))),
  ];
}

function proofreadPassage(passage: Passage, { year, names, figures, sheet, outline }: Background): Finding[] {
  const { blocks, refers } = passage;
  const prescribed = outline ?? NOTHING_PRESCRIBED;
  return [
    // A name of a figure where words should be is told elsewhere.
    ...blocks
      .filter(({ text }) => !figures.figures.has(text.trim()))
      .flatMap((block) => [
        ...proofreadWords(block),
        ...findPlaceholders(block),
        ...findYears(block, year),
        ...findDates(block),
        ...findNames(block, names),
        ...(refers ? [...findTypedNumbers(block, figures, prescribed.figures), ...findTerms(block, figures)] : []),
        ...(refers && sheet ? findClaims(block, sheet) : []),
      ]),
    ...findOrdinals(passage),
    ...findAnnounced(passage),
    ...findTitles(passage),
    ...findQuotedTerms(passage, prescribed.headings),
    ...(sheet ? findUnmentioned(passage, sheet) : []),
  ];
}

/** What can be wrong with any text, a form's own words among them. */
export function proofreadWords(block: Block): Finding[] {
  return [...findTypos(block), ...findPairs(block), ...findPunctuation(block)];
}
