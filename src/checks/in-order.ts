import { foldFindings, unfold } from "./fold-findings.ts";
import type { ReportedFinding } from "./reported-finding.ts";

/**
 * The findings without repeats, by file and place, and of one code in one file no more than anyone reads: several departments
 * meet the same fault of one form pack. Of repeats the first stays: the schema, which is asked first, knows best what is due there.
 */
export function inOrder(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const unique = new Map<string, ReportedFinding>();
  for (const each of unfold(findings)) {
    const key = JSON.stringify([each.code, each.range, each.message]);
    if (!unique.has(key)) unique.set(key, each);
  }
  const sorted = [...unique.values()].sort(
    (a, b) =>
      compareText(a.range.file, b.range.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compareText(a.code, b.code),
  );
  return foldFindings(sorted);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
