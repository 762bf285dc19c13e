import { checkReport } from "../../../src/checks/report/check-report.ts";
import { reportSubject } from "../../../src/checks/report/report-subject.ts";
import type { Facts } from "../../../src/documents/references/facts.ts";
import { renderReport } from "../../../src/documents/report/render-report.ts";
import type { OutlineEntry } from "../../../src/pack/form-pack.ts";
import type { Finding } from "../../../src/reading/finding.ts";
import { markdownSource } from "../../../src/reading/markdown/markdown-source.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";
import { htmlOf } from "../../support/html-tree.ts";
import { factsOf } from "../references/facts-of.ts";

/** The HTML of a report, and all that is found on the way to it. */
export function readReport(
  text: string,
  outline: readonly OutlineEntry[] = [],
  facts: Facts = factsOf(),
): { html: string; findings: Finding[] } {
  const report = markdownSource(sourceFile("report.md", text));
  if ("code" in report) return { html: "", findings: [report] };
  const { tree, findings } = renderReport(report, facts);
  return { html: htmlOf(tree), findings: [...checkReport(reportSubject(report, outline, facts)), ...findings] };
}
