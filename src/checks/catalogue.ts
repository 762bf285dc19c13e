import { ARISING } from "./arising/all.ts";
import type { Check, CheckEntry } from "./check.ts";
import { DEPARTMENT_CHECKS } from "./department/all.ts";
import { BALANCES, FIGURE_CHECKS } from "./figures/all.ts";
import { PACK_CHECKS, PACK_FILE_CHECKS } from "./pack/all.ts";
import { PAGE_CHECKS } from "./pages/all.ts";
import { PROSE_CHECKS } from "./prose/all.ts";
import { REPORT_CHECKS } from "./report/check-report.ts";

const CHECKS = [
  ...BALANCES,
  ...FIGURE_CHECKS,
  ...DEPARTMENT_CHECKS,
  ...REPORT_CHECKS,
  ...PROSE_CHECKS,
  ...PAGE_CHECKS,
  ...PACK_FILE_CHECKS,
  ...PACK_CHECKS,
];

/** The entries of a list of checks. */
type EntryOf<Each> = Each extends Check<never, infer Entry> ? Entry : never;

type Entry = (typeof ARISING)[number] | EntryOf<(typeof CHECKS)[number]>;

/** The code of a finding the engine makes. */
export type FindingCode = Entry["code"];

const BY_CODE = new Map<string, Entry>(
  [...ARISING, ...CHECKS.flatMap(({ entries }): readonly Entry[] => entries)].map((entry) => [entry.code, entry]),
);

/** What every code means, in the order of the codes. */
export const CATALOGUE: readonly Entry[] = [...BY_CODE.values()].sort((a, b) => (a.code < b.code ? -1 : 1));

/** What one of our codes means; undefined for those that a form pack has of its own. */
export function entryOf(code: string): CheckEntry | undefined {
  return BY_CODE.get(code);
}
