import type { Severity } from "./code-entry.ts";
import { FINDING_CODES, type FindingCode } from "./codes.ts";

/** A place in a text file; line and column count from 1, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file, the end excluded; `file` is relative to the workspace, with forward slashes. */
export interface SourceRange {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Another place that a reader needs to see to understand the finding. */
export interface RelatedPlace {
  readonly message: string;
  readonly range: SourceRange;
}

/**
 * Something a person should mend or explain: returned by every stage, thrown by none.
 *
 * `code` is one of ours, or the number that a form pack gives to one of its own cross-checks.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: SourceRange;
  readonly hint?: string;
  /** What a form pack calls its own cross-check; ours have their title in FINDING_CODES. */
  readonly title?: string;
  readonly related?: readonly RelatedPlace[];
  /** The words it is about, where one text can have several findings of a code: a note explains them one by one. */
  readonly about?: string;
  /** The reason given in notes.yaml: the finding stands and is explained. */
  readonly acknowledged?: string;
}

/** A finding of ours, with the severity its code has, and its code's advice where there is none more to the point. */
export function finding(code: FindingCode, range: SourceRange, message: string, hint?: string): Finding {
  const { severity, fix } = FINDING_CODES[code];
  return { code, severity, message: shorten(message), range, hint: shorten(hint ?? fix) };
}

/** What is quoted from a file cut to what a reader needs to find it: a line of it can be longer than a book. */
function shorten(text: string): string {
  return text.replace(/“([^“”]{100})[^“”]+”/gu, "“$1…”");
}

/** Whether two places begin at the same character. */
export function isSamePlace(one: SourceRange, other: SourceRange): boolean {
  return one.file === other.file && one.start.line === other.start.line && one.start.column === other.start.column;
}

/** Whether any finding stops the work it was found in. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** Whether findings fail what was asked for: errors always, and under --strict what wants an explanation and has none. */
export function fails(findings: readonly Finding[], strict: boolean): boolean {
  return hasErrors(findings) || (strict && findings.some(({ severity }) => severity === "warning"));
}

/**
 * The findings without repeats, by file and place: several departments meet the same fault of one form pack.
 * Of repeats the first stays: the schema, which is asked first, knows best what is due there.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const unique = new Map<string, Finding>();
  for (const each of findings) {
    const key = JSON.stringify([each.code, each.range, each.message]);
    if (!unique.has(key)) unique.set(key, each);
  }
  return [...unique.values()].sort(
    (a, b) =>
      compareText(a.range.file, b.range.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
