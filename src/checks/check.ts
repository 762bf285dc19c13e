import {
  type Finding,
  finding,
  type Mend,
  type RelatedPlace,
  type Severity,
  type SourceRange,
} from "../reading/finding.ts";
import type { Level } from "../reading/level-settings.ts";

/** The levels as programs call them. */
export const SEVERITIES = { 错误: "error", 核实: "warning", 提示: "info" } as const satisfies Record<Level, Severity>;

/** The same place written wrong and right; without a file it is about a file as a whole, and in words. */
export interface Example {
  /** The name of the file it stands in. */
  readonly file?: string;
  /** Empty where the mistake is that nothing is there. */
  readonly wrong: string;
  readonly right: string;
}

/** What a code says of itself. Numbers never change their meaning; a code that falls away leaves a gap. */
export interface CheckEntry {
  readonly code: `JX${number}`;
  readonly level: Level;
  readonly title: string;
  readonly why: string;
  /** How to mend it, where the finding itself says nothing more to the point. */
  readonly fix: string;
  readonly example: Example;
  /** Of an 错误, that documents can be made all the same: a pack or a year may give it another level. */
  readonly mayStand?: true;
  /** Codes that say more of the same place: where one of them is found, this one is left out. */
  readonly yieldsTo?: readonly CheckEntry["code"][];
}

/** What a check has come upon: a node or a span of a file as it was read, and what is wrong there. */
export interface Spot {
  readonly at: SourceRange;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly mend?: Mend | undefined;
  readonly related?: readonly RelatedPlace[];
  /** The words it is about, where one text can have several of a code: notes answer them one by one. */
  readonly about?: string;
  /** What stands before those words and behind them. */
  readonly around?: Finding["around"];
}

/** Something that is looked for in a subject: what its codes mean, and the function that finds it. */
export interface Check<Subject, Entry extends CheckEntry = CheckEntry> {
  readonly entries: readonly Entry[];
  readonly find: (subject: Subject) => Finding[];
}

/** A check of one code. */
export function check<const Entry extends CheckEntry, Subject>(
  entry: Entry,
  find: (subject: Subject) => readonly Spot[],
): Check<Subject, Entry> & { readonly entry: Entry } {
  return { entry, entries: [entry], find: (subject) => find(subject).map((spot) => findingAt(entry.code, spot)) };
}

/** One walk that comes upon things of several codes. */
export function walk<const Entry extends CheckEntry, Subject>(
  entries: readonly Entry[],
  find: (subject: Subject) => readonly (Spot & { readonly code: Entry["code"] })[],
): Check<Subject, Entry> {
  return { entries, find: (subject) => find(subject).map(({ code, ...spot }) => findingAt(code, spot)) };
}

/** What all checks find in a subject, in their order. */
export function findAll<Subject>(checks: readonly Check<Subject>[], subject: Subject): Finding[] {
  const found = checks.flatMap(({ find }) => find(subject));
  return withoutYielding(
    found,
    checks.flatMap(({ entries }) => entries),
  );
}

/** The findings but for those that yield to another at the same place. */
function withoutYielding(found: readonly Finding[], entries: readonly CheckEntry[]): Finding[] {
  const yieldsTo = new Map<string, readonly string[]>(entries.map((entry) => [entry.code, entry.yieldsTo ?? []]));
  const stronger = new Set([...yieldsTo.values()].flat());
  const taken = new Set(found.filter(({ code }) => stronger.has(code)).map(({ code, range }) => placeOf(code, range)));
  return found.filter(({ code, range }) => !yieldsTo.get(code)?.some((other) => taken.has(placeOf(other, range))));
}

function placeOf(code: string, { file, start, end }: SourceRange): string {
  return `${code} ${JSON.stringify([file, start, end])}`;
}

function findingAt(code: CheckEntry["code"], { at, message, hint, mend, related, about, around }: Spot): Finding {
  return {
    ...finding(code, at, message, hint, mend),
    ...(related && related.length > 0 ? { related } : {}),
    ...(about === undefined ? {} : { about }),
    ...(around === undefined ? {} : { around }),
  };
}
