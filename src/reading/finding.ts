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
  /**
   * What can't be put in its place just so: anything, where it is more than what is meant, for the file has other characters there
   * than the text; braces, where YAML would read them as its own.
   */
  readonly refuses?: "anything" | "braces" | undefined;
}

/** What to write instead of what a finding points at; it does away with the finding and brings no other. */
export interface Mend {
  readonly text: string;
  /** What it takes the place of, where that isn't just what the finding points at. */
  readonly at?: SourceRange;
  /** Whether only the writer knows if it is what was meant: then it is asked. */
  readonly isGuess?: boolean;
  /** What the hint says besides, where it says more. */
  readonly besides?: string;
}

/** Another place that a reader needs to see to understand the finding. */
export interface RelatedPlace {
  readonly message: string;
  readonly range: SourceRange;
}

/** How grave a finding is: an error stops its department, a warning wants a reason, info is only for your information. */
export type Severity = "error" | "warning" | "info";

/**
 * Something a person should mend or give a reason for: returned by every stage, thrown by none.
 *
 * `code` is one of ours, or the number that a form pack gives to one of its own cross-checks. What one of ours means, how grave
 * it is and how it is mended as a rule stands in its check (checks/).
 */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly range: SourceRange;
  /** How to mend it here; left out where the check says all there is to say. */
  readonly hint?: string;
  /** The same, shown by an example, where the check knows it to the letter. */
  readonly mend?: Mend | undefined;
  readonly related?: readonly RelatedPlace[];
  /** The words it is about, where one text can have several findings of a code: notes answer them one by one. */
  readonly about?: string;
  /** What stands before those words and behind them, as far as it tells one place from another. */
  readonly around?: { readonly before: string; readonly behind: string };
  /** What a form pack says of its own cross-check. */
  readonly own?: { readonly title: string; readonly severity: Severity };
}

/** A finding of ours. */
export function finding(code: `JX${number}`, range: SourceRange, message: string, hint?: string, mend?: Mend): Finding {
  return {
    code,
    message: shorten(message),
    range,
    ...(hint === undefined ? {} : { hint: shorten(hint) }),
    ...(mend === undefined ? {} : { mend }),
  };
}

/** Longer than anything that is said to someone who is to do it. */
const LONGEST = 2000;

/** What is quoted from a file cut to what a reader needs to find it: a line of it can be longer than a book. */
function shorten(text: string): string {
  const short = text.replace(/“([^“”]{100})[^“”]+”/gu, "“$1…”");
  return short.length > LONGEST ? `${short.slice(0, LONGEST)}…` : short;
}

/** The place of what concerns a file or folder as a whole. */
export function topOf(file: string): SourceRange {
  const top = { line: 1, column: 1 };
  return { file, start: top, end: top };
}

/** Whether two places begin at the same character. */
export function isSamePlace(one: SourceRange, other: SourceRange): boolean {
  return one.file === other.file && one.start.line === other.start.line && one.start.column === other.start.column;
}
