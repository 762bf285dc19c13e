import { type Formula, namesIn, partsOf } from "../formulas/syntax-tree.ts";
import type { Figure } from "./figure.ts";
import type { FigureTable } from "./figure-table.ts";

/** The figure that a formula, or one it goes back to, divides by though it is zero: the one to look at when nothing can be computed. */
export function zeroDivisor(formula: Formula, table: FigureTable): Figure | undefined {
  if (formula.kind === "name") {
    const written = table.figures.get(formula.path)?.written;
    return written?.kind === "formula" ? zeroDivisor(written.formula.formula, table) : undefined;
  }
  const divisor = formula.kind === "arithmetic" && formula.operator === "÷" ? formula.right : undefined;
  const zero = divisor && namesIn(divisor).find(({ path }) => isZero(table, path));
  if (zero) return table.figures.get(zero.path);
  for (const part of partsOf(formula)) {
    const found = zeroDivisor(part, table);
    if (found) return found;
  }
  return undefined;
}

function isZero(table: FigureTable, path: string): boolean {
  const value = table.value(path);
  return value?.kind === "quantity" && value.quantity.amount.isZero();
}
