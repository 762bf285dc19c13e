import type { Finding } from "../../reading/finding.ts";
import { type Check, findAll } from "../check.ts";
import { headingForm } from "./headings.ts";
import { foreignMarkdown } from "./markdown.ts";
import { outlineParts } from "./outline.ts";
import type { ReportSubject } from "./report-subject.ts";
import { silentParts } from "./silent-parts.ts";
import { unstated } from "./statements.ts";
import { strayMarks } from "./stray-marks.ts";

/** What is looked for in a report besides its words. */
export const REPORT_CHECKS = [
  foreignMarkdown,
  strayMarks,
  headingForm,
  outlineParts,
  silentParts,
  unstated,
] as const satisfies readonly Check<ReportSubject>[];

/** What is wrong with a report but for its words; what its parts have to state is asked only of one that is whole. */
export function checkReport(subject: ReportSubject): Finding[] {
  const whole = [headingForm, outlineParts].every((each) => each.find(subject).length === 0);
  return findAll(
    REPORT_CHECKS.filter((each) => whole || each !== unstated),
    subject,
  );
}
