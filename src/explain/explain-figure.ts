import { type FigureTable, LAST_YEAR } from "../figures/figure-table.ts";
import type { SourceRange } from "../reading/finding.ts";
import { type Formula, namesIn } from "../values/formulas/syntax-tree.ts";
import { writeValue, writeWithValues } from "../values/formulas/write-formula.ts";
import type { FigureExplanation } from "./explanation.ts";

/** Explains a figure down to the typed ones; undefined if there is none of that name. One met again is not unfolded again. */
export function explainFigure(
  path: string,
  figures: FigureTable,
  unfolded: Set<string> = new Set(),
): FigureExplanation | undefined {
  if (path.startsWith(LAST_YEAR)) return explainLastYear(path.slice(LAST_YEAR.length), figures);
  const figure = figures.figures.get(path);
  if (!figure) return undefined;
  const explained = { path, value: writtenValue(path, figures), place: placeOf(figure.range) };
  if (figure.written.kind === "value") return { ...explained, from: [] };
  const { text, formula } = figure.written.formula;
  const values = writeWithValues(text, formula, (name) => writtenValue(name, figures));
  const again = unfolded.has(path);
  unfolded.add(path);
  return {
    ...explained,
    formula: { names: text.trim(), values: values.trim() },
    from: again ? [] : explainOperands(formula, figures, unfolded),
  };
}

function explainLastYear(path: string, figures: FigureTable): FigureExplanation | undefined {
  const before = figures.lastYear();
  const explained = before && explainFigure(path, before);
  return explained && inLastYear(explained);
}

function inLastYear(explained: FigureExplanation): FigureExplanation {
  return { ...explained, path: LAST_YEAR + explained.path, from: explained.from.map(inLastYear) };
}

/** Explains each figure that a formula names, once. */
export function explainOperands(
  formula: Formula,
  figures: FigureTable,
  unfolded = new Set<string>(),
): FigureExplanation[] {
  const names = [...new Set(namesIn(formula).map(({ path }) => path))];
  return names.map((path) => explainFigure(path, figures, unfolded)).filter((each) => each !== undefined);
}

/** A place as people and terminals write it. */
export function placeOf({ file, start }: SourceRange): string {
  return `${file}:${start.line}`;
}

function writtenValue(path: string, figures: FigureTable): string {
  return writeValue(figures.value(path) ?? { kind: "unavailable" });
}
