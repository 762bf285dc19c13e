import { type Finding, finding } from "../reading/findings/finding.ts";
import type { ReferencingText } from "../reading/referencing-text.ts";
import { saysNothing } from "../reading/unwritten.ts";
import type { Goal } from "./department-data.ts";
import type { IndicatorTarget } from "./indicator-target.ts";

/** Goals whose completion says nothing, or only the goal again; results that take their number from the target. */
export function checkCopies(goals: readonly Goal[], targets: readonly IndicatorTarget[]): Finding[] {
  return [...goals.flatMap(checkGoal), ...targets.flatMap(checkRow)];
}

function checkGoal({ expected, actual }: Goal): Finding[] {
  const range = actual.rangeOf({ start: 0, end: actual.text.length });
  if (saysNothing(actual.text))
    return [finding("JX202", range, "这条目标没有写完成情况", "写出完成了什么、完成了多少；没有完成的，写明原因")];
  if (bare(actual) !== bare(expected)) return [];
  return [{ ...finding("JX604", range, "完成情况照抄了预期目标", "写出完成了什么、完成了多少"), about: actual.text }];
}

function bare({ text }: ReferencingText): string {
  return text.replace(/[\p{P}\s]/gu, "");
}

/** A target that is typed is set beforehand; only one by formula can be the very thing that the result names. */
function checkRow({ path, target, result, reason }: IndicatorTarget): Finding[] {
  if (target.kind !== "quantity" || result.kind !== "quantity" || !saysNothing(reason?.text ?? "")) return [];
  if (result.formula.formula.kind === "quantity" || squeeze(target.formula.text) !== squeeze(result.formula.text))
    return [];
  const message = `“${path[2]}”的完成值引用的就是目标值：${result.formula.text}`;
  return [{ ...finding("JX604", result.range, message), about: path[2] }];
}

function squeeze(formula: string): string {
  return formula.replace(/\s/gu, "");
}
