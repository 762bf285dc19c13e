import pc from "picocolors";
import type { AimExplanation, TargetExplanation } from "./explanation.ts";
import { usedFigures } from "./explanation-lines.ts";

/** The department's own indicators of a name: target, result, and how far they are apart. */
export function writeTarget({ rows }: TargetExplanation): string {
  const blocks = rows.map(({ path, place, target, result, outcome, reason, figures }) => [
    `${pc.bold(path.join(" / "))}  ${pc.dim(place)}`,
    "",
    ...aimLines("指标值", target),
    ...aimLines("完成值", result),
    ...(outcome
      ? [`${pc.bold("结果")}    ${outcome.met ? "达到目标" : "没有达到目标"}，偏差 ${outcome.deviation}`]
      : []),
    ...(reason ? [`${pc.bold("偏差原因")}  ${reason}`] : []),
    ...usedFigures(figures),
  ]);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function aimLines(title: string, { value, formula }: AimExplanation): string[] {
  return [`${pc.bold(title)}  ${value}${formula === undefined ? "" : `  ${pc.dim(`写的是 ${formula}`)}`}`];
}
