import type { Note } from "../department/note.ts";
import { type Finding, finding } from "../reading/finding.ts";
import { groupBy } from "../values/group-by.ts";
import type { Levels } from "./levels.ts";
import { isAbout, isForLine, noteFor } from "./note-words.ts";
import { reportFindings } from "./report-findings.ts";
import { hasErrors, type ReportedFinding } from "./reported-finding.ts";

/**
 * Turns a 核实 into an acknowledged finding where notes.yaml gives a reason under its code, and under its words if it is about
 * some; the words may have some of those around them, or be a line's number in its file. For an 错误 no reason will do. What is still open says which note would do.
 *
 * Notes are findings themselves: one that only says “无” or the like, in place of what it stands under; one whose words stand in
 * several places; one that answers nothing, once there is no 错误 that could have hidden what it answers.
 */
export function applyNotes(
  findings: readonly ReportedFinding[],
  notes: readonly Note[],
  levels?: Levels,
): ReportedFinding[] {
  const open = findings.filter(isOpen);
  const notesOf = groupBy(notes, ({ code }) => code);
  const pairs = open.flatMap((each) => {
    const note = narrowest(notesOf.get(each.code)?.filter((note) => isFor(note, each)) ?? []);
    return note ? [{ note, each }] : [];
  });
  const answered = groupBy(pairs, ({ note }) => note);
  const answers = (note: Note) => answered.get(note)?.map(({ each }) => each) ?? [];
  const wide = new Set(notes.filter((note) => !note.saysNothing && isWide(note, answers(note))));
  const noteOf = new Map(pairs.filter(({ note }) => !wide.has(note)).map(({ note, each }) => [each, note]));
  const alike = groupBy(open, ({ code, about }) => JSON.stringify([code, about]));
  const toCopy = (each: ReportedFinding) => noteFor(each, alike.get(JSON.stringify([each.code, each.about])) ?? []);
  const found = findings.flatMap((each): ReportedFinding[] => {
    const note = noteOf.get(each);
    if (note?.saysNothing) return [];
    if (note) return [answeredBy(note, each)];
    return [isOpen(each) ? { ...each, note: toCopy(each) } : each];
  });
  const ofNotes = [
    ...notes
      .filter((note) => note.saysNothing && answers(note).length > 0)
      .map((note) => emptyNoteFinding(note, answers(note))),
    ...[...wide].map((note) => wideNoteFinding(note, answers(note), toCopy)),
    ...(hasErrors(findings) ? [] : staleNotes(notes, answers, findings, levels)),
  ];
  return [...found, ...reportFindings(ofNotes, levels)];
}

/** What has a reason stays as it is: nothing is left to be mended. */
function answeredBy({ reason }: Note, { mend: _, ...found }: ReportedFinding): ReportedFinding {
  return { ...found, severity: "info", acknowledged: reason };
}

function isFor({ code, about }: Note, found: ReportedFinding): boolean {
  return code === found.code && (about === undefined ? found.about === undefined : isAbout(about, found));
}

/** Of several notes for one place that with the most words: one with fewer is for what the others leave. */
function narrowest(notes: readonly Note[]): Note | undefined {
  return notes.toSorted((a, b) => (b.about ?? "").length - (a.about ?? "").length)[0];
}

/** Whether what a note answers stands in several places, and it names no line: one reason can't be that of all. */
function isWide({ about }: Note, answered: readonly ReportedFinding[]): boolean {
  const places = answered
    .filter((each) => each.around && !isForLine(about ?? "", each))
    .map(({ range }) => JSON.stringify(range));
  return new Set(places).size > 1;
}

function staleNotes(
  notes: readonly Note[],
  answers: (note: Note) => readonly ReportedFinding[],
  findings: readonly ReportedFinding[],
  levels: Levels | undefined,
): Finding[] {
  const words = new Map(
    findings.toReversed().flatMap(({ code, about }) => (about === undefined ? [] : [[code, about] as const])),
  );
  const stale = notes.filter((note) => answers(note).length === 0 && !levels?.wantsNoReason(note.code));
  return stale.map((note) => staleNoteFinding(note, words.get(note.code)));
}

function isOpen({ severity, code }: ReportedFinding): boolean {
  return severity === "warning" && !REASON_ELSEWHERE.has(code);
}

function emptyNoteFinding({ code, about, reason, range }: Note, unanswered: readonly ReportedFinding[]): Finding {
  const message = `${about === undefined ? code : `${code} 关于“${about}”`}的说明只写了“${reason}”，等于没有说明`;
  const related = unanswered.map((each) => ({ message: each.message, range: each.range }));
  return { ...finding("JX605", range, message), related };
}

/** As many notes as a hint lists. */
const MOST_LISTED = 4;

function wideNoteFinding(
  { about, range }: Note,
  answered: readonly ReportedFinding[],
  toCopy: (found: ReportedFinding) => string,
): Finding {
  const message = `“${about}”有 ${answered.length} 处，一条理由说不了几处`;
  const hint = `写上前后的几个字，一处一条：${answered.slice(0, MOST_LISTED).map(toCopy).join("、")}`;
  const related = answered.map((each) => ({ message: each.message, range: each.range }));
  return { ...finding("JX606", range, message, hint), related };
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
