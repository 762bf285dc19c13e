import pc from "picocolors";
import type { FigureExplanation, ScoreExplanation, Use } from "./explanation.ts";
import { figureLines, stepLines, table, usedFigures } from "./explanation-lines.ts";

/** A figure as a calculation on paper: the formula, the same with values, and below it each figure in it. */
export function writeFigure({ uses, ...figure }: FigureExplanation & { readonly uses: readonly Use[] }): string {
  const used = uses.length > 0 ? ["", pc.bold("用到它的地方"), ...table(useRows(uses, ""))] : [];
  return `${[...figureLines(figure, ""), ...used].join("\n")}\n`;
}

function useRows(uses: readonly Use[], indent: string): [string, string][] {
  return uses.flatMap((use) => [[indent + use.what, use.place], ...useRows(use.uses, `${indent}  `)]);
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

function paragraph(title: string, text: string | undefined): string[] {
  return text ? ["", pc.bold(title), ...text.split("\n").map((line) => `  ${line}`)] : [];
}
