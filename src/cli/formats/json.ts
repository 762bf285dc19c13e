import type { ReportedFinding } from "../../checks/reported-finding.ts";

/** An array of findings for programs, with the fields the format promises. */
export function formatJson(findings: readonly ReportedFinding[]): string {
  return `${JSON.stringify(findings.map(describe), null, 2)}\n`;
}

function describe({
  code,
  severity,
  message,
  range,
  hint,
  mend,
  note,
  related,
  acknowledged,
  folded,
}: ReportedFinding) {
  return {
    code,
    severity,
    message,
    ...flat(range),
    ...(hint ? { hint } : {}),
    ...(mend
      ? { mend: { ...flat(mend.range), text: mend.text, ...(mend.isGuess ? { isGuess: mend.isGuess } : {}) } }
      : {}),
    ...(note ? { note } : {}),
    ...(acknowledged ? { acknowledged } : {}),
    ...(folded ? { count: folded.length } : {}),
    ...(related ? { related: related.map((place) => ({ message: place.message, ...flat(place.range) })) } : {}),
  };
}

function flat({ file, start, end }: ReportedFinding["range"]) {
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
