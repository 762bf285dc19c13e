import pc from "picocolors";
import stringWidth from "string-width";
import { LEVELS } from "../findings/findings-page.ts";
import { comesTo } from "../quantities/print-quantity.ts";
import type { FigureExplanation, RelationExplanation, ScoreExplanation, TotalExplanation, Use } from "./explanation.ts";

/** A figure as a calculation on paper: the formula, the same with values, and below it each figure in it. */
export function writeFigure(figure: FigureExplanation, uses: readonly Use[]): string {
  const used =
    uses.length > 0 ? ["", pc.bold("用到它的地方"), ...table(uses.map(({ what, place }) => [what, place]))] : [];
  return `${[...figureLines(figure, ""), ...used].join("\n")}\n`;
}

/** A score as a calculation on paper: what is printed on the form, then step by step what came of it. */
export function writeScore(score: ScoreExplanation): string {
  const head = `${score.path.join(" / ")}  ${score.score} 分（分值 ${score.points} 分）`;
  return `${[
    `${pc.bold(head)}  ${pc.dim(score.place)}`,
    ...paragraph("评价标准", score.standard),
    ...paragraph("指标说明", score.explanation),
    "",
    ...stepLines(score.steps),
    ...(score.evidence ? ["", `${pc.bold("计分依据")}  ${pc.dim(score.evidence)}`] : []),
    ...usedFigures(score.figures),
  ].join("\n")}\n`;
}

/** A balance: what it asks, the same with values, and the figures in it. */
export function writeRelation(relation: RelationExplanation): string {
  const { code, name, severity, place, formula, tolerance, fix, reason } = relation;
  return `${[
    `${pc.bold(`${code} ${name}`)}  ${pc.dim(place)}`,
    "",
    `${pc.bold("级别")}  ${LEVELS[severity]}`,
    `${pc.bold("怎样改")}  ${fix}`,
    ...(reason === undefined ? [] : [`${pc.bold("已说明")}  ${reason}`]),
    "",
    `  ${formula.names}`,
    `  ${formula.values}${tolerance === undefined ? "" : `  （相差不超过 ${tolerance} 的不算）`}`,
    ...usedFigures(relation.figures),
  ].join("\n")}\n`;
}

/** The total: the rows of each section under one another, and what else was done to the sum. */
export function writeTotal({ total, points, grade, rows, sum, steps }: TotalExplanation): string {
  const sections = [...new Set(rows.map(({ section }) => section))];
  const lines = table(rows.map(({ name, score, points }) => [name, `${score} 分（分值 ${points} 分）`]));
  return `${[
    pc.bold(`总分 ${total} 分（满分 ${points} 分），等次：${grade}`),
    ...sections.flatMap((section) => ["", section, ...lines.filter((_, index) => rows[index]?.section === section)]),
    "",
    `合计 ${rows.map(({ score }) => score).join(" + ")} = ${sum}`,
    ...stepLines(steps),
  ].join("\n")}\n`;
}

function stepLines(steps: ScoreExplanation["steps"]): string[] {
  return steps.map(({ text }, index) => `${String(index + 1).padStart(2)}  ${text}`);
}

function usedFigures(figures: readonly FigureExplanation[]): string[] {
  const lines = figures.flatMap((figure) => figureLines(figure, ""));
  return lines.length > 0 ? ["", pc.bold("用到的数据"), ...lines] : [];
}

function figureLines({ path, value, place, formula, from }: FigureExplanation, indent: string): string[] {
  const [sign, amount] = comesTo(value).split(" ");
  return [
    `${indent}${path} ${sign} ${pc.bold(amount)}  ${pc.dim(place)}`,
    ...(formula ? [`${indent}  = ${formula.names}`, `${indent}  = ${formula.values}`] : []),
    ...from.flatMap((each) => figureLines(each, `${indent}    `)),
  ];
}

function paragraph(title: string, text: string | undefined): string[] {
  return text ? ["", pc.bold(title), ...text.split("\n").map((line) => `  ${line}`)] : [];
}

/** Two columns; a Chinese character takes two places. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => stringWidth(first)));
  return rows.map(([first, second]) => `  ${first}${" ".repeat(width - stringWidth(first))}  ${pc.dim(second)}`);
}
