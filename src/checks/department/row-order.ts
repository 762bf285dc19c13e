import type { IndicatorTarget } from "../../department/indicator-target.ts";
import { wrongContent } from "../arising/wrong-content.ts";
import { check } from "../check.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** Rows of one section stand together, and in it those of one group: a merged cell can't be in two places. */
export const partedRows = check(wrongContent, ({ targets }: Pick<DepartmentSubject, "targets">) =>
  targets.flatMap((row, index) => {
    const level = [1, 2].find((depth) => returns(targets, index, depth));
    if (level === undefined) return [];
    const name = row.path[level - 1];
    return [
      {
        at: row.range,
        message: `“${name}”的各行要放在一起，这一行隔开了`,
        hint: `把这一行移到前面“${name}”的各行后面`,
      },
    ];
  }),
);

/** Whether a row comes back to names that the row before it has left, so many levels deep. */
function returns(targets: readonly IndicatorTarget[], index: number, depth: number): boolean {
  const key = ({ path }: IndicatorTarget) => path.slice(0, depth).join("/");
  const own = key(targets[index] as IndicatorTarget);
  const before = targets.slice(0, index).map(key);
  return before.length > 0 && before.at(-1) !== own && before.includes(own);
}
