import type { Check } from "../check.ts";
import { resultsAfterTheYear } from "./after-the-year.ts";
import { brokenTexts } from "./broken-texts.ts";
import { contradictedClaims } from "./contradicted-claims.ts";
import { contraryReasons } from "./contrary-reasons.ts";
import { copiedGoals, copiedTargets } from "./copied-goals.ts";
import { copiedTexts } from "./copied-texts.ts";
import { cutTexts } from "./cut-texts.ts";
import { deniedOutcomes } from "./denied-outcomes.ts";
import type { DepartmentSubject } from "./department-subject.ts";
import { earlyDate } from "./early-date.ts";
import { marksInTexts } from "./marks-in-texts.ts";
import { missingDate } from "./missing-date.ts";
import { missingReasons } from "./reasons.ts";
import { partedRows } from "./row-order.ts";
import { shortName } from "./short-name.ts";
import { typedResults } from "./typed-results.ts";
import { unfilledReferences } from "./unfilled-references.ts";

/** What is looked for in a department's goals and indicators, and in the form of its texts. */
export const DEPARTMENT_CHECKS = [
  shortName,
  missingDate,
  earlyDate,
  partedRows,
  missingReasons,
  resultsAfterTheYear,
  contraryReasons,
  deniedOutcomes,
  contradictedClaims,
  copiedGoals,
  copiedTargets,
  copiedTexts,
  typedResults,
  marksInTexts,
  cutTexts,
  brokenTexts,
  unfilledReferences,
] as const satisfies readonly Check<DepartmentSubject>[];
