import type { Goal } from "../../department/department-data.ts";
import type { IndicatorTarget } from "../../department/indicator-target.ts";
import type { ReferencingText } from "../../reading/referencing-text.ts";
import { saysNothing } from "../../reading/unwritten.ts";
import { missingContent } from "../arising/missing-content.ts";
import { check, type Spot, walk } from "../check.ts";
import type { DepartmentSubject } from "./department-subject.ts";

const copied = {
  code: "JX604",
  level: "核实",
  title: "完成情况照抄了目标",
  why: "完成值引用的就是目标值，完成情况写的就是目标，看不出做到了多少；目标一改，完成也跟着变。",
  fix: "引用或写出实际完成的数和事；确实就是同一个数的，在 notes.yaml 说明。",
  example: {
    file: "indicators.yaml",
    wrong: `  - 预期目标: 档案利用更加方便。
    实际完成情况: 档案利用更加方便。`,
    right: `  - 预期目标: 档案利用更加方便。
    实际完成情况: 接待读者{{业务.接待读者}}人次，举办讲座{{业务.举办讲座}}期。`,
  },
} as const;

/** Goals whose completion says nothing, or only the goal again. */
export const copiedGoals = walk([missingContent, copied], ({ goals }: Pick<DepartmentSubject, "goals">) =>
  goals.flatMap(checkGoal),
);

/** Results that take their number from the target. */
export const copiedTargets = check(copied, ({ targets }: Pick<DepartmentSubject, "targets">) =>
  targets.flatMap(checkRow),
);

function checkGoal({ expected, actual }: Goal): (Spot & { readonly code: "JX202" | "JX604" })[] {
  const at = actual.rangeOf({ start: 0, end: actual.text.length });
  if (saysNothing(actual.text))
    return [
      {
        code: missingContent.code,
        at,
        message: "这条目标没有写完成情况",
        hint: "写出完成了什么、完成了多少；没有完成的，写明原因",
      },
    ];
  if (bare(actual) !== bare(expected)) return [];
  return [
    {
      code: copied.code,
      at,
      message: "完成情况照抄了预期目标",
      hint: "写出完成了什么、完成了多少",
      about: actual.text,
    },
  ];
}

function bare({ text }: ReferencingText): string {
  return text.replace(/[\p{P}\s]/gu, "");
}

/** A target that is typed is set beforehand; only one by formula can be the very thing that the result names. */
function checkRow({ path, target, result, reason }: IndicatorTarget): Spot[] {
  if (target.kind !== "quantity" || result.kind !== "quantity" || !saysNothing(reason?.text ?? "")) return [];
  if (result.formula.formula.kind === "quantity" || squeeze(target.formula.text) !== squeeze(result.formula.text))
    return [];
  return [
    { at: result.range, message: `“${path[2]}”的完成值引用的就是目标值：${result.formula.text}`, about: path[2] },
  ];
}

function squeeze(formula: string): string {
  return formula.replace(/\s/gu, "");
}
