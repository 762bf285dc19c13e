import type { ReportedFinding } from "../../checks/reported-finding.ts";
import { groupBy } from "../../values/group-by.ts";

/** What is wrong in one file, the gravest first. */
interface FindingsOfFile {
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const satisfies Record<ReportedFinding["severity"], number>;

/** For people, who mend from the top: the files with the gravest findings first; what is alike keeps its order. */
export function byImportance(findings: readonly ReportedFinding[]): FindingsOfFile[] {
  const sorted = findings.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  return [...groupBy(sorted, ({ range }) => range.file)].map(([file, own]) => ({ file, findings: own }));
}
