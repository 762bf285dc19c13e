import { entryOf } from "../../checks/catalogue.ts";
import type { ReportedFinding } from "../../checks/reported-finding.ts";
import type { SourceRange } from "../../reading/finding.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/** SARIF 2.1.0, which code hosts and editors import. */
export function formatSarif(findings: readonly ReportedFinding[]): string {
  const firstOfCode = new Map(findings.toReversed().map((each) => [each.code, each]));
  const rules = [...new Set(findings.map(({ code }) => code))].map((code) =>
    rule(firstOfCode.get(code) as ReportedFinding),
  );
  const run = {
    tool: { driver: { name: "jixiao", rules } },
    columnKind: "utf16CodeUnits",
    results: findings.map((each) => ({
      ruleId: each.code,
      level: LEVELS[each.severity],
      message: { text: [each.message, each.hint].filter(Boolean).join("\n") },
      locations: [location(each.range)],
      ...(each.folded ? { occurrenceCount: each.folded.length } : {}),
      ...(each.related
        ? {
            relatedLocations: each.related.map((place) => ({
              ...location(place.range),
              message: { text: place.message },
            })),
          }
        : {}),
      ...(each.acknowledged ? { suppressions: [{ kind: "external", justification: each.acknowledged }] } : {}),
    })),
  };
  return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

/** What a code means; a form pack's own say it in each finding. */
function rule({ code, title = code, hint = title }: ReportedFinding) {
  const entry = entryOf(code);
  if (!entry) return { id: code, name: title, shortDescription: { text: title }, help: { text: hint } };
  const { title: name, why, fix } = entry;
  return { id: code, name, shortDescription: { text: name }, fullDescription: { text: why }, help: { text: fix } };
}

function location({ file, start, end }: SourceRange) {
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { physicalLocation: { artifactLocation: { uri: encodeURI(file), uriBaseId: "%SRCROOT%" }, region } };
}
