import type { Finding, Mend, Severity, SourceRange } from "../reading/finding.ts";

/** What to write in place of a range. */
export interface ReportedMend extends Omit<Mend, "at"> {
  readonly range: SourceRange;
}

/** A finding as people and programs read it: with its gravity, and what to do. */
export interface ReportedFinding extends Omit<Finding, "own" | "mend"> {
  readonly severity: Severity;
  readonly hint: string;
  /** What to write in place of a range, where that is known to the letter. */
  readonly mend?: ReportedMend;
  /** What a form pack calls its own cross-check; ours have their title in the catalogue. */
  readonly title?: string;
  /** The reason given in notes.yaml for letting the finding stand. */
  readonly acknowledged?: string;
  /** The line of notes.yaml that would let it stand, but for the reason; of a 核实 that has none yet. */
  readonly note?: string;
  /** All that it stands for, where a code has more to say of a file than is listed. */
  readonly folded?: readonly ReportedFinding[];
}

/** Whether a finding is only for who asks to look: a 提示, and no 核实 that a note gave a reason for. */
export function isToLookAt({ severity, acknowledged }: Pick<ReportedFinding, "severity" | "acknowledged">): boolean {
  return severity === "info" && acknowledged === undefined;
}

/** Whether any finding stops the work it was found in. */
export function hasErrors(findings: readonly Pick<ReportedFinding, "severity">[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** Whether findings fail what was asked for: errors always, and under --strict what wants a reason and has none. */
export function fails(findings: readonly Pick<ReportedFinding, "severity">[], strict: boolean): boolean {
  return hasErrors(findings) || (strict && findings.some(({ severity }) => severity === "warning"));
}
