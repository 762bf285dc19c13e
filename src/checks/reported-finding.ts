import type { Finding, Severity, SourceRange } from "../reading/finding.ts";
import { entryOf } from "./catalogue.ts";
import { type CheckEntry, SEVERITIES } from "./check.ts";
import type { Levels } from "./levels.ts";

/** A finding as people and programs read it: with its gravity, and what to do. */
export interface ReportedFinding extends Omit<Finding, "own"> {
  readonly severity: Severity;
  readonly hint: string;
  /** What a form pack calls its own cross-check; ours have their title in the catalogue. */
  readonly title?: string;
  /** The reason given in notes.yaml for letting the finding stand. */
  readonly acknowledged?: string;
  /** All that it stands for, where a code has more to say of a file than is listed. */
  readonly folded?: readonly ReportedFinding[];
}

/** Gives findings their gravity, by the checks' own levels or those that a workspace sets; what is switched off falls away. */
export function reportFindings(findings: readonly Finding[], levels?: Levels): ReportedFinding[] {
  return findings.flatMap(({ own, ...found }): ReportedFinding[] => {
    const entry = entryOf(found.code);
    const setting = levels?.settingFor(found);
    if (setting === "关闭") return [];
    const severity = setting ? SEVERITIES[setting] : (own?.severity ?? SEVERITIES[declared(entry, found.code).level]);
    const hint = found.hint ?? declared(entry, found.code).fix;
    const { range, related, ...words } = found;
    return [
      {
        ...words,
        severity,
        hint,
        range: counted(range),
        ...(related ? { related: related.map((each) => ({ ...each, range: counted(each.range) })) } : {}),
        ...(own ? { title: own.title } : {}),
      },
    ];
  });
}

/** A place with its lines and columns, which nobody counts before a finding is reported. */
function counted({ file, start, end }: SourceRange): SourceRange {
  return { file, start, end };
}

function declared(entry: CheckEntry | undefined, code: string): CheckEntry {
  if (!entry) throw new Error(`${code} stands in no check`);
  return entry;
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
