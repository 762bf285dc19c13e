import pc from "picocolors";
import { SEVERITY_WORDS } from "../reading/severity-words.ts";
import type { CounterpartExplanation, RelationExplanation } from "./explanation.ts";
import { table, usedFigures } from "./explanation-lines.ts";

/** A balance: what it asks, the same with values, what becomes of it, and the figures in it. */
export function writeRelation(relation: RelationExplanation): string {
  const { formula, reportedBy } = relation;
  return `${[
    ...headLines(relation),
    "",
    `  ${formula.names}`,
    `  ${formula.values}`,
    `  ${verdictLine(relation)}`,
    ...(reportedBy ? [`  同一个错由 ${reportedBy.join("、")} 提示，这里不再提示`] : []),
    ...usedFigures(relation.figures),
  ].join("\n")}\n`;
}

/** What is held against the department's own indicators: which they are, what they should say, and what they do. */
export function writeCounterpart(counterpart: CounterpartExplanation): string {
  const { words, otherWords, figure, rows } = counterpart;
  const without = otherWords.length > 0 ? `，没有${quoted(otherWords)}` : "";
  const lines = rows.map(({ name, result, verdict, place }): [string, string] => [
    `${name} ${result}：${verdict}`,
    place,
  ]);
  return `${[
    ...headLines(counterpart),
    "",
    `  名称里有${quoted(words)}${without}的指标，完成值应是 ${figure.names}，即 ${pc.bold(figure.value)}`,
    ...(lines.length > 0 ? table(lines) : ["  这个单位没有这样的指标"]),
    ...usedFigures(counterpart.figures),
  ].join("\n")}\n`;
}

function headLines({
  code,
  name,
  severity,
  setting,
  place,
  fix,
  reason,
}: Pick<RelationExplanation, "code" | "name" | "severity" | "setting" | "place" | "fix" | "reason">): string[] {
  return [
    `${pc.bold(`${code} ${name}`)}  ${pc.dim(place)}`,
    "",
    `${pc.bold("级别")}  ${SEVERITY_WORDS[severity]}${setting ? `（“核对级别”改为${setting}）` : ""}`,
    `${pc.bold("怎样改")}  ${fix}`,
    ...(reason === undefined ? [] : [`${pc.bold("已说明")}  ${reason}`]),
  ];
}

function verdictLine({ verdict, sides, broken, tolerance }: RelationExplanation): string {
  const gap = sides?.gap === undefined ? "" : `，相差 ${sides.gap}`;
  const values = sides ? `：左边 ${sides.left}，右边 ${sides.right}${gap}` : "";
  const which = broken ? `：${broken.join("；")}` : "";
  const allowed = tolerance === undefined ? "" : `（允许误差 ${tolerance}）`;
  return `${pc.bold(verdict)}${values}${which}${allowed}`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join("");
}
