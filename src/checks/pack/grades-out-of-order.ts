import type { PackFiles } from "../../pack/load-pack.ts";
import { gapOrOverlap } from "../arising/gap-or-overlap.ts";
import { check } from "../check.ts";

/** Grades whose lower bound is not under that of the grade above: no total comes to them. */
export const gradesOutOfOrder = check(gapOrOverlap, ({ packFile }: PackFiles) =>
  (packFile?.grades ?? []).flatMap(({ name, least, range }, index, grades) => {
    const above = grades[index - 1];
    if (!above || least.lessThan(above.least)) return [];
    const message = `“${name}”的下限不低于上一等“${above.name}”的下限`;
    return [{ at: range, message, hint: "等次从高到低写，下限一等比一等低" }];
  }),
);
