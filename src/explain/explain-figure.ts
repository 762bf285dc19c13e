import { type FigureTable, LAST_YEAR } from "../figures/figure-table.ts";
import type { SourceRange } from "../reading/finding.ts";
import { type Formula, namesIn } from "../values/formulas/syntax-tree.ts";
import { writeValue, writeWithValues } from "../values/formulas/write-formula.ts";
import type { FigureExplanation } from "./explanation.ts";

/** Further down nobody follows, and each level stands further in than the one above; a figure down there can be asked for by itself. */
const DEEPEST = 40;

/** How far an explanation has gone: the figures that need no unfolding any more, and how deep it is in. */
export interface Unfolding {
  readonly unfolded: Set<string>;
  readonly depth: number;
}

/** The beginning of an explanation; what is explained together shares it. */
export function beginUnfolding(): Unfolding {
  return { unfolded: new Set(), depth: 0 };
}

/** Explains a figure down to the typed ones; undefined if there is none of that name. One met again is not unfolded again. */
export function explainFigure(
  path: string,
  figures: FigureTable,
  unfolding: Unfolding = beginUnfolding(),
  prefix = "",
): FigureExplanation | undefined {
  if (path.startsWith(LAST_YEAR)) {
    const before = figures.lastYear();
    return before && explainFigure(path.slice(LAST_YEAR.length), before, unfolding, prefix + LAST_YEAR);
  }
  const figure = figures.figures.get(path);
  if (!figure) return undefined;
  const explained = { path: prefix + path, value: writtenValue(path, figures), place: placeOf(figure.range) };
  if (figure.written.kind === "value") return { ...explained, from: [] };
  const { text, formula } = figure.written.formula;
  const values = writeWithValues(text, formula, (name) => writtenValue(name, figures));
  const { unfolded, depth } = unfolding;
  const isEnd = depth >= DEEPEST || unfolded.has(explained.path);
  if (!isEnd) unfolded.add(explained.path);
  return {
    ...explained,
    formula: { names: text.trim(), values: values.trim() },
    from: isEnd ? [] : explainOperands(formula, figures, { unfolded, depth: depth + 1 }, prefix),
  };
}

/** Explains each figure that a formula names, once. */
export function explainOperands(
  formula: Formula,
  figures: FigureTable,
  unfolding: Unfolding = beginUnfolding(),
  prefix = "",
): FigureExplanation[] {
  const names = [...new Set(namesIn(formula).map(({ path }) => path))];
  return names.map((path) => explainFigure(path, figures, unfolding, prefix)).filter((each) => each !== undefined);
}

/** A place as people and terminals write it. */
export function placeOf({ file, start }: SourceRange): string {
  return `${file}:${start.line}`;
}

function writtenValue(path: string, figures: FigureTable): string {
  return writeValue(figures.value(path) ?? { kind: "unavailable" });
}
