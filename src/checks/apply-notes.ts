import type { FindingCode } from "../findings/codes.ts";
import { type Finding, finding, hasErrors } from "../findings/finding.ts";
import type { Note } from "./note.ts";

/**
 * Turns warnings into acknowledged findings where notes.yaml gives a reason under their code; a reason that answers nothing is a
 * finding itself, once nothing else is wrong that could have hidden what it answers. Errors can't be explained away.
 */
export function applyNotes(findings: readonly Finding[], notes: ReadonlyMap<string, Note>): Finding[] {
  const answered = findings.map((each): Finding => {
    const note = each.severity === "warning" && !IN_PLACE.has(each.code) ? notes.get(each.code) : undefined;
    return note ? { ...each, severity: "info", acknowledged: note.reason } : each;
  });
  if (hasErrors(findings)) return answered;
  const standing = new Set(findings.map(({ code }) => code));
  const stale = [...notes].filter(([code]) => !standing.has(code) || IN_PLACE.has(code));
  return [
    ...answered,
    ...stale.map(([code, { range }]) =>
      IN_PLACE.has(code)
        ? finding("JX601", range, `${code} 不在这里说明`, IN_PLACE.get(code))
        : finding("JX601", range, `现在没有编号为 ${code} 的核实事项`),
    ),
  ];
}

/** Findings that have a place of their own for the reason, where it is printed: one note must not do for all of them. */
const IN_PLACE: ReadonlyMap<string, string> = new Map<FindingCode, string>([
  ["JX602", "删去这一条；在 indicators.yaml 的那个指标下面写“偏差原因: …”"],
]);
