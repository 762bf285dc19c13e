import type { Check } from "../check.ts";
import { announcedNumbers } from "./announced-numbers.ts";
import { backwardDates } from "./backward-dates.ts";
import { brokenOrdinals } from "./broken-ordinals.ts";
import { brokenWords } from "./broken-words.ts";
import { cutPhrases } from "./cut-phrases.ts";
import { differingUnits } from "./differing-units.ts";
import { doubledWords } from "./doubled-words.ts";
import { falseClaims } from "./false-claims.ts";
import { impossibleDates } from "./impossible-dates.ts";
import { inexactTerms } from "./inexact-terms.ts";
import { misnamedReferences } from "./misnamed-references.ts";
import { otherCounts } from "./other-counts.ts";
import { otherYears } from "./other-years.ts";
import { pairs } from "./pairs.ts";
import { placeholders } from "./placeholders.ts";
import type { Prose } from "./prose.ts";
import { punctuation } from "./punctuation.ts";
import { quotedTerms } from "./quoted-terms.ts";
import { repeatedSentences } from "./repeated-sentences.ts";
import { shortTitles } from "./short-titles.ts";
import { typedGrades } from "./typed-grades.ts";
import { typedNumbers } from "./typed-numbers.ts";
import { typos } from "./typos.ts";
import { unmentionedLosses } from "./unmentioned-losses.ts";
import { wordsAgainstFigures } from "./words-against-figures.ts";
import { wrongNames } from "./wrong-names.ts";

/** Whatever a careful reader would mark in a department's own words. */
export const PROSE_CHECKS = [
  announcedNumbers,
  backwardDates,
  brokenOrdinals,
  brokenWords,
  cutPhrases,
  differingUnits,
  doubledWords,
  falseClaims,
  impossibleDates,
  inexactTerms,
  misnamedReferences,
  otherCounts,
  otherYears,
  pairs,
  placeholders,
  punctuation,
  quotedTerms,
  repeatedSentences,
  shortTitles,
  typedGrades,
  typedNumbers,
  typos,
  unmentionedLosses,
  wordsAgainstFigures,
  wrongNames,
] as const satisfies readonly Check<Prose>[];
