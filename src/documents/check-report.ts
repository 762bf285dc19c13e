import type { OutlineEntry } from "../pack/form-pack.ts";
import type { Finding } from "../reading/findings/finding.ts";
import type { MarkdownSource } from "../reading/markdown/markdown-source.ts";
import { checkHeadings } from "./check-headings.ts";
import { checkMarkdown } from "./check-markdown.ts";
import { checkSilence } from "./check-silence.ts";
import { checkStatements } from "./check-statements.ts";
import { checkStrayMarks } from "./check-stray-marks.ts";
import type { Facts } from "./references/fill-in.ts";
import { reportHeadings } from "./report-headings.ts";

/** What is wrong with a report but for its references: Markdown that has no place there, and parts that aren't the outline's. */
export function checkReport(report: MarkdownSource, outline: readonly OutlineEntry[], facts: Facts): Finding[] {
  const { source, tree } = report;
  const headings = reportHeadings(report, facts);
  const outOfOutline = checkHeadings(headings, outline, source.path);
  return [
    ...checkMarkdown(tree, source),
    ...checkStrayMarks(report),
    // A report that isn't whole yet is told that first.
    ...(outOfOutline.length > 0 ? outOfOutline : checkStatements(source, headings, outline, facts)),
    ...checkSilence(headings, outline),
  ];
}
