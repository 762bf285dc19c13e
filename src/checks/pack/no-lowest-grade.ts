import type { PackFiles } from "../../pack/load-pack.ts";
import { gapOrOverlap } from "../arising/gap-or-overlap.ts";
import { check } from "../check.ts";

/** Grades of which none is for the lowest totals. */
export const noLowestGrade = check(gapOrOverlap, ({ yaml, packFile }: PackFiles) => {
  if (!yaml.pack || packFile?.grades.some(({ least }) => least.lessThanOrEqualTo(0))) return [];
  return [{ at: yaml.pack.at("等次").range, message: "总分低的没有等次", hint: "最低的一等写“不低于: 0分”" }];
});
