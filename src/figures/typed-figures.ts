import { type Formula, namesIn } from "../values/formulas/syntax-tree.ts";
import type { Figure } from "./figure.ts";
import type { FigureTable } from "./figure-table.ts";

/**
 * The figures a person typed that a formula goes back to, each once, in the order it names them.
 *
 * Why without recursion: as in `orderFigures`.
 */
export function typedFiguresOf(formula: Formula, table: Pick<FigureTable, "figures">): Figure[] {
  const seen = new Set<Figure>();
  const ahead = namesIn(formula).toReversed();
  for (let name = ahead.pop(); name; name = ahead.pop()) {
    const figure = table.figures.get(name.path);
    if (!figure || seen.has(figure)) continue;
    seen.add(figure);
    if (figure.written.kind === "formula") ahead.push(...namesIn(figure.written.formula.formula).toReversed());
  }
  return [...seen].filter(({ written }) => written.kind === "value");
}
