import type { ReportedFinding } from "../../checks/reported-finding.ts";
import { groupBy } from "../../values/group-by.ts";

/** What is wrong in one file, the gravest first. */
interface FindingsOfFile {
  readonly file: string;
  /** What is still open in one line stands together, where its gravest would stand; all else is a group of its own. */
  readonly groups: readonly (readonly ReportedFinding[])[];
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const satisfies Record<ReportedFinding["severity"], number>;

/** For people, who mend from the top: the files with the gravest findings first; what is alike keeps its order. */
export function byImportance(findings: readonly ReportedFinding[]): FindingsOfFile[] {
  const sorted = findings.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  return [...groupBy(sorted, ({ range }) => range.file)].map(([file, own]) => ({
    file,
    groups: [...groupBy(own, (each) => (isOfLine(each) ? each.range.start.line : each)).values()],
  }));
}

/** Whether a finding is about something that stands in a line: not about a file as a whole, and not answered yet. */
function isOfLine({ range: { start, end }, acknowledged, folded }: ReportedFinding): boolean {
  const isEmpty = start.line === end.line && start.column === end.column;
  return !isEmpty && acknowledged === undefined && folded === undefined;
}
