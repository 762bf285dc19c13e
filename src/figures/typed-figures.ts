import { type Formula, namesIn } from "../values/formulas/syntax-tree.ts";
import type { Figure } from "./figure.ts";
import type { FigureTable } from "./figure-table.ts";

/** The figures a person typed that a formula goes back to, each once, in the order it names them. */
export function typedFiguresOf(formula: Formula, table: Pick<FigureTable, "figures">): Figure[] {
  const seen = new Set<Figure>();
  const visit = (part: Formula): void => {
    for (const { path } of namesIn(part)) {
      const figure = table.figures.get(path);
      if (!figure || seen.has(figure)) continue;
      seen.add(figure);
      if (figure.written.kind === "formula") visit(figure.written.formula.formula);
    }
  };
  visit(formula);
  return [...seen].filter(({ written }) => written.kind === "value");
}
