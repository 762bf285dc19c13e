import type { Finding, Mend, SourceRange } from "../reading/finding.ts";
import { entryOf } from "./catalogue.ts";
import { type CheckEntry, SEVERITIES } from "./check.ts";
import type { Levels } from "./levels.ts";
import type { ReportedFinding } from "./reported-finding.ts";

/** Gives findings their gravity, by the checks' own levels or those that a workspace sets; what is switched off falls away. */
export function reportFindings(findings: readonly Finding[], levels?: Levels): ReportedFinding[] {
  return findings.flatMap(({ own, ...found }): ReportedFinding[] => {
    const entry = entryOf(found.code);
    const setting = levels?.settingFor(found);
    if (setting === "关闭") return [];
    const severity = setting ? SEVERITIES[setting] : (own?.severity ?? SEVERITIES[declared(entry, found.code).level]);
    const hint = found.hint ?? declared(entry, found.code).fix;
    const { range, related, mend, ...words } = found;
    return [
      {
        ...words,
        severity,
        hint,
        range: counted(range),
        ...(mend ? reportedMend(mend, range) : {}),
        ...(related ? { related: related.map((each) => ({ ...each, range: counted(each.range) })) } : {}),
        ...(own ? { title: own.title } : {}),
      },
    ];
  });
}

/** A mend at its place, unless it can't be put there as it is. */
function reportedMend({ at, ...mend }: Mend, found: SourceRange): Pick<ReportedFinding, "mend"> {
  const range = at ?? found;
  const { refuses } = range;
  if (refuses === "anything" || (refuses === "braces" && mend.text.includes("{"))) return {};
  return { mend: { ...mend, range: counted(range) } };
}

/** A place with its lines and columns, which nobody counts before a finding is reported. */
function counted({ file, start, end }: SourceRange): SourceRange {
  return { file, start, end };
}

function declared(entry: CheckEntry | undefined, code: string): CheckEntry {
  if (!entry) throw new Error(`${code} stands in no check`);
  return entry;
}
