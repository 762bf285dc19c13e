import pc from "picocolors";
import stringWidth from "string-width";
import { comesTo } from "../values/quantities/print-quantity.ts";
import type { FigureExplanation, ScoreExplanation } from "./explanation.ts";

/** The steps of a calculation, numbered. */
export function stepLines(steps: ScoreExplanation["steps"]): string[] {
  return steps.map(({ text }, index) => `${String(index + 1).padStart(2)}  ${text}`);
}

/** The figures that something rests on, under a title; nothing if there are none. */
export function usedFigures(figures: readonly FigureExplanation[]): string[] {
  const lines = figures.flatMap((figure) => figureLines(figure, ""));
  return lines.length > 0 ? ["", pc.bold("用到的数据"), ...lines] : [];
}

/** A figure with its formula, and below it, further in, each figure in it. */
export function figureLines({ path, value, place, formula, from }: FigureExplanation, indent: string): string[] {
  const [sign, amount] = comesTo(value).split(" ");
  return [
    `${indent}${path} ${sign} ${pc.bold(amount)}  ${pc.dim(place)}`,
    ...(formula ? [`${indent}  = ${formula.names}`, `${indent}  = ${formula.values}`] : []),
    ...from.flatMap((each) => figureLines(each, `${indent}    `)),
  ];
}

/** Two columns; a Chinese character takes two places. */
export function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => stringWidth(first)));
  return rows.map(([first, second]) => `  ${first}${" ".repeat(width - stringWidth(first))}  ${pc.dim(second)}`);
}
