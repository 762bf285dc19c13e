import { entryOf } from "../../checks/catalogue.ts";
import type { ReportedFinding, ReportedMend } from "../../checks/reported-finding.ts";
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
      ...(each.mend ? { fixes: [fix(each.mend)] } : {}),
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

/** What would mend it: whoever imports this may put it there at a click, and is asked first where it is a guess. */
function fix({ text, range, isGuess }: ReportedMend) {
  const insertedContent = text === "" ? {} : { insertedContent: { text } };
  return {
    description: { text: text === "" ? "删去" : isGuess ? `是不是“${text}”？` : `改成“${text}”` },
    artifactChanges: [
      { artifactLocation: artifact(range), replacements: [{ deletedRegion: region(range), ...insertedContent }] },
    ],
  };
}

function location(range: SourceRange) {
  return { physicalLocation: { artifactLocation: artifact(range), region: region(range) } };
}

function artifact({ file }: SourceRange) {
  return { uri: encodeURI(file), uriBaseId: "%SRCROOT%" };
}

function region({ start, end }: SourceRange) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
