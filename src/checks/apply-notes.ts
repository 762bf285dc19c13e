import type { Note } from "../department/note.ts";
import { type Finding, finding } from "../reading/finding.ts";
import { groupBy } from "../values/group-by.ts";
import type { Levels } from "./levels.ts";
import { reportFindings } from "./report-findings.ts";
import { hasErrors, type ReportedFinding } from "./reported-finding.ts";

/**
 * Turns a 核实 into an acknowledged finding where notes.yaml gives a reason under its code, and under its words if it is about
 * some. For an 错误 no reason will do.
 *
 * Notes are findings themselves: one that only says “无” or the like, in place of what it stands under; one that answers nothing,
 * once there is no 错误 that could have hidden what it answers.
 */
export function applyNotes(
  findings: readonly ReportedFinding[],
  notes: readonly Note[],
  levels?: Levels,
): ReportedFinding[] {
  const byKey = new Map(notes.toReversed().map((note) => [keyOf(note), note]));
  const noteFor = (each: ReportedFinding) => (isOpen(each) ? byKey.get(keyOf(each)) : undefined);
  const answered = findings.flatMap((each): ReportedFinding[] => {
    const note = noteFor(each);
    if (note?.saysNothing) return [];
    return [note === undefined ? each : { ...each, severity: "info", acknowledged: note.reason }];
  });
  const underEmptyNotes = groupBy(
    findings.filter((each) => noteFor(each)?.saysNothing),
    keyOf,
  );
  for (const note of new Set(byKey.values())) {
    const unanswered = underEmptyNotes.get(keyOf(note));
    if (unanswered) answered.push(...reportFindings([emptyNoteFinding(note, unanswered)], levels));
  }
  if (hasErrors(findings)) return answered;
  const open = new Set(findings.filter(isOpen).map(keyOf));
  const stale = notes.filter((note) => !open.has(keyOf(note)) && !levels?.wantsNoReason(note.code));
  const words = new Map(
    findings.toReversed().flatMap(({ code, about }) => (about === undefined ? [] : [[code, about] as const])),
  );
  return [
    ...answered,
    ...reportFindings(
      stale.map((note) => staleNoteFinding(note, words.get(note.code))),
      levels,
    ),
  ];
}

/** What a note and the findings that it answers have in common. */
function keyOf({ code, about }: Pick<Finding, "code" | "about">): string {
  return JSON.stringify([code, about]);
}

function isOpen({ severity, code }: ReportedFinding): boolean {
  return severity === "warning" && !REASON_ELSEWHERE.has(code);
}

function emptyNoteFinding({ code, about, reason, range }: Note, unanswered: readonly ReportedFinding[]): Finding {
  const message = `${about === undefined ? code : `${code} 关于“${about}”`}的说明只写了“${reason}”，等于没有说明`;
  const related = unanswered.map((each) => ({ message: each.message, range: each.range }));
  return { ...finding("JX605", range, message), related };
}

/** @param words the first that a finding of the note's code is about, if any is about some */
function staleNoteFinding({ code, about, range }: Note, words: string | undefined): Finding {
  if (REASON_ELSEWHERE.has(code)) return finding("JX601", range, `${code} 不在这里说明`, REASON_ELSEWHERE.get(code));
  if (about !== undefined) return finding("JX601", range, `现在没有关于“${about}”的 ${code}`);
  if (words === undefined) return finding("JX601", range, `现在没有编号为 ${code} 的核实事项`);
  return finding("JX601", range, `${code} 要逐处说明`, `写明说的是哪几个字，如 ${code}: { ${words}: 理由 }`);
}

/** Findings that have a place of their own for the reason, where it is printed: one note must not do for all of them. */
const REASON_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ["JX605", "删去这一条；把没有写的理由写上"],
  ["JX602", "删去这一条；在 indicators.yaml 的那个指标下面写“偏差原因: …”"],
]);
