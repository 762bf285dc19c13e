import type { PackFiles } from "../../pack/load-pack.ts";
import type { Check } from "../check.ts";
import { circularFigures } from "./circular-figures.ts";
import { differingNotes } from "./differing-notes.ts";
import { faultyRules } from "./faulty-rules.ts";
import { faultySelectors } from "./faulty-selectors.ts";
import { gradesOutOfOrder } from "./grades-out-of-order.ts";
import { groupNames } from "./group-names.ts";
import { lastYearOfNothing } from "./last-year-of-nothing.ts";
import { moneyWithoutUnit } from "./money-without-unit.ts";
import { noLowestGrade } from "./no-lowest-grade.ts";
import { noPlaceForEvidence } from "./no-place-for-evidence.ts";
import { outsideContent } from "./outside-content.ts";
import type { PackSubject } from "./pack-subject.ts";
import { printedSlips } from "./printed-slips.ts";
import { repeatedCodes } from "./repeated-codes.ts";
import { repeatedFileNames } from "./repeated-file-names.ts";
import { repeatedIndicators } from "./repeated-indicators.ts";
import { rulesLeftOut } from "./rules-left-out.ts";
import { scripts } from "./scripts.ts";
import { templateSlips } from "./template-slips.ts";
import { unevenDocuments } from "./uneven-documents.ts";
import { unfinished } from "./unfinished.ts";
import { unknownNames } from "./unknown-names.ts";
import { unusedFigures } from "./unused-figures.ts";
import { differingWordings } from "./wording/differing-wordings.ts";
import { wordlessProperties } from "./wordless-properties.ts";
import { wrongHighestAwards } from "./wrong-highest-awards.ts";
import { wrongSums } from "./wrong-sums.ts";
import { yieldingToNothing } from "./yielding-to-nothing.ts";

/** Each of a pack's files by itself: with an error in one of them the pack can't be used. */
export const PACK_FILE_CHECKS = [
  unfinished,
  outsideContent,
  scripts,
  faultySelectors,
  repeatedFileNames,
  repeatedCodes,
  yieldingToNothing,
  gradesOutOfOrder,
  noLowestGrade,
  printedSlips,
  wrongSums,
  faultyRules,
  repeatedIndicators,
  differingWordings,
  wrongHighestAwards,
  rulesLeftOut,
] as const satisfies readonly Check<PackFiles>[];

/** Whether the files of a pack fit each other and its schemas. */
export const PACK_CHECKS = [
  unknownNames,
  groupNames,
  unusedFigures,
  circularFigures,
  unevenDocuments,
  templateSlips,
  moneyWithoutUnit,
  lastYearOfNothing,
  noPlaceForEvidence,
  differingNotes,
  wordlessProperties,
] as const satisfies readonly Check<PackSubject>[];
