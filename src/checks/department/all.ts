import type { Check } from "../check.ts";
import { copiedGoals, copiedTargets } from "./copied-goals.ts";
import type { DepartmentSubject } from "./department-subject.ts";
import { missingReasons } from "./reasons.ts";
import { partedRows } from "./row-order.ts";
import { shortName } from "./short-name.ts";
import { typedResults } from "./typed-results.ts";

/** What is looked for in a department's goals and indicators. */
export const DEPARTMENT_CHECKS = [
  shortName,
  partedRows,
  missingReasons,
  copiedGoals,
  copiedTargets,
  typedResults,
] as const satisfies readonly Check<DepartmentSubject>[];
