import type { Indicator, Rubric } from "./rubric.ts";

/** Every indicator of a rubric, in the order of the sheet. */
export function indicatorsOf(rubric: Rubric): Indicator[] {
  return rubric.sections.flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators));
}
