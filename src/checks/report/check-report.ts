import type { Finding } from "../../reading/finding.ts";
import { type Check, findAll } from "../check.ts";
import { gluedLines } from "./glued-lines.ts";
import { headingForm } from "./headings.ts";
import { foreignMarkdown } from "./markdown.ts";
import { outlineParts } from "./outline.ts";
import type { ReportSubject } from "./report-subject.ts";
import { silentParts } from "./silent-parts.ts";
import { unstated } from "./statements.ts";
import { strayMarks } from "./stray-marks.ts";
import { tableTotals } from "./table-totals.ts";
import { unusualInReport } from "./unusual-characters.ts";

/** What is looked for in a report's headings, parts and marks; its words are the affair of prose/. */
export const REPORT_CHECKS = [
  unusualInReport,
  foreignMarkdown,
  strayMarks,
  gluedLines,
  headingForm,
  outlineParts,
  silentParts,
  tableTotals,
  unstated,
] as const satisfies readonly Check<ReportSubject>[];

/** Finds what is wrong with a report's form. What its parts have to state is looked for only once no part is missing or out of place. */
export function checkReport(subject: ReportSubject): Finding[] {
  const whole = [headingForm, outlineParts].every((each) => each.find(subject).length === 0);
  return findAll(
    REPORT_CHECKS.filter((each) => whole || each !== unstated),
    subject,
  );
}
