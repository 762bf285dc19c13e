import pc from "picocolors";
import stringWidth from "string-width";
import type { FigureExplanation, ScoreExplanation, Use } from "./explanation.ts";

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
    ...score.steps.map(({ text }, index) => `${String(index + 1).padStart(2)}  ${text}`),
    ...(score.figures.length > 0 ? ["", pc.bold("用到的数据")] : []),
    ...score.figures.flatMap((figure) => figureLines(figure, "")),
  ].join("\n")}\n`;
}

function figureLines({ path, value, place, formula, from }: FigureExplanation, indent: string): string[] {
  return [
    `${indent}${path} ${value.startsWith("≈") ? "" : "= "}${pc.bold(value)}  ${pc.dim(place)}`,
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
