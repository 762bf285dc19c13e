import { ARISING } from "./arising/all.ts";
import type { Check, CheckEntry } from "./check.ts";
import { DEPARTMENT_CHECKS } from "./department/all.ts";
import { BALANCES, FIGURE_CHECKS } from "./figures/all.ts";
import { PACK_CHECKS, PACK_FILE_CHECKS } from "./pack/all.ts";
import { PAGE_CHECKS } from "./pages/all.ts";
import { PROSE_CHECKS } from "./prose/all.ts";
import { REPORT_CHECKS } from "./report/check-report.ts";

const OF_FORMS = [...PACK_FILE_CHECKS, ...PACK_CHECKS];

const OF_DEPARTMENTS = [
  ...BALANCES,
  ...FIGURE_CHECKS,
  ...DEPARTMENT_CHECKS,
  ...REPORT_CHECKS,
  ...PROSE_CHECKS,
  ...PAGE_CHECKS,
];

/** The entries of a list of checks. */
type EntryOf<Each> = Each extends Check<never, infer Entry> ? Entry : never;

type Entry = (typeof ARISING)[number] | EntryOf<(typeof OF_FORMS | typeof OF_DEPARTMENTS)[number]>;

/** The code of a finding the engine makes. */
export type FindingCode = Entry["code"];

const ELSEWHERE = [...ARISING, ...entriesOf(OF_DEPARTMENTS)];

const BY_CODE = byCode([...ELSEWHERE, ...entriesOf(OF_FORMS)]);

/** One entry may stand in several lists; of two with one code, findings of the one would be described with the words of the other. */
function byCode(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    if ((known.get(entry.code) ?? entry) !== entry) throw new Error(`two checks have the code ${entry.code}`);
    known.set(entry.code, entry);
  }
  return known;
}

function entriesOf(checks: readonly Check<never, Entry>[]): Entry[] {
  return checks.flatMap(({ entries }) => entries);
}

/** What every code means, in the order of the codes. */
export const CATALOGUE: readonly Entry[] = [...BY_CODE.values()].sort((a, b) => (a.code < b.code ? -1 : 1));

/** What one of our codes means; undefined for those that a form pack has of its own. */
export function entryOf(code: string): CheckEntry | undefined {
  return BY_CODE.get(code);
}

const CODES_ELSEWHERE = new Set<string>(ELSEWHERE.map(({ code }) => code));

/** Whether what is found under a code of ours is always about a form, and never about a department. */
export function isOfFormsAlone(code: string): boolean {
  return BY_CODE.has(code) && !CODES_ELSEWHERE.has(code);
}
