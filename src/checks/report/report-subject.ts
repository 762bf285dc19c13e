import type { Facts } from "../../documents/references/facts.ts";
import type { OutlineEntry } from "../../pack/form-pack.ts";
import type { MarkdownSource } from "../../reading/markdown/markdown-source.ts";
import { type ReportHeading, reportHeadings } from "./report-heading.ts";

/** What the checks of a report look at: the report with its headings, and what the form says that there must be. */
export interface ReportSubject {
  readonly report: MarkdownSource;
  readonly headings: readonly ReportHeading[];
  readonly outline: readonly OutlineEntry[];
  readonly facts: Facts;
}

/** The report of a department as its checks look at it. */
export function reportSubject(report: MarkdownSource, outline: readonly OutlineEntry[], facts: Facts): ReportSubject {
  return { report, headings: reportHeadings(report, facts), outline, facts };
}
