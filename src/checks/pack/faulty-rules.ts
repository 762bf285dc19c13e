import type { PackFiles } from "../../pack/load-pack.ts";
import { indicatorsOf } from "../../scoring/indicators-of.ts";
import { shapeOf } from "../../scoring/rules/all.ts";
import { checkGrades } from "../../scoring/rules/graded.ts";
import { gapOrOverlap } from "../arising/gap-or-overlap.ts";
import { scoreNotComputable } from "../arising/score-not-computable.ts";
import type { Check } from "../check.ts";

/** What the shapes of scoring rules find wrong in a rule: a value that belongs to no band, a deduction that leads up. */
export const faultyRules: Check<PackFiles, typeof gapOrOverlap | typeof scoreNotComputable> = {
  entries: [gapOrOverlap, scoreNotComputable],
  find: ({ rubric }) => {
    if (!rubric) return [];
    return [
      ...indicatorsOf(rubric).flatMap((indicator) => shapeOf(indicator.rule).faults(indicator.rule, indicator)),
      ...rubric.sections.flatMap(({ own, range }) => (own ? checkGrades(own.grades, range) : [])),
    ];
  },
};
