import type { Nodes } from "mdast";
import { wordsOf } from "../../documents/printed-text.ts";
import type { Facts } from "../../documents/references/facts.ts";
import { fillIn } from "../../documents/references/fill-in.ts";
import type { OutlineEntry } from "../../pack/form-pack.ts";
import type { MarkdownSource } from "../../reading/markdown/markdown-source.ts";
import { textsIn } from "../../reading/markdown/report-tables.ts";
import { rangesInText } from "../../reading/markdown/text-offsets.ts";
import { type ReportHeading, reportHeadings } from "./report-heading.ts";

/** What the checks of a report look at: the report with its headings, and what the form says that there must be. */
export interface ReportSubject {
  readonly report: MarkdownSource;
  readonly headings: readonly ReportHeading[];
  readonly outline: readonly OutlineEntry[];
  readonly facts: Facts;
  /** What a cell prints, its references filled in; `unit` is that which the head of its column names. */
  readonly printedIn: (cell: Nodes, unit: string | undefined) => string;
}

/** The report of a department as its checks look at it. */
export function reportSubject(report: MarkdownSource, outline: readonly OutlineEntry[], facts: Facts): ReportSubject {
  const printedIn = (cell: Nodes, unit: string | undefined) =>
    textsIn(cell)
      .map((text) => wordsOf(fillIn(text.value, facts, rangesInText(text, report.source), { cell: { unit } }).text))
      .join("");
  return { report, headings: reportHeadings(report, facts), outline, facts, printedIn };
}
