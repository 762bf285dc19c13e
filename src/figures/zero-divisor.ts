import { type Formula, partsOf } from "../formulas/syntax-tree.ts";
import type { Value } from "../formulas/value.ts";
import type { Figure } from "./figure.ts";
import type { FigureTable } from "./figure-table.ts";
import { typedFiguresOf } from "./typed-figures.ts";

/** The typed figure that makes a divisor of the formula, or of one it goes back to, zero: the one to look at and mend. */
export function zeroDivisor(formula: Formula, table: FigureTable, seen = new Set<string>()): Figure | undefined {
  if (formula.kind === "name") {
    const written = table.figures.get(formula.path)?.written;
    if (written?.kind !== "formula" || seen.has(formula.path)) return undefined;
    seen.add(formula.path);
    return zeroDivisor(written.formula.formula, table, seen);
  }
  if (formula.kind === "arithmetic" && formula.operator === "÷" && isZero(table.computePart(formula.right))) {
    const zero = typedFiguresOf(formula.right, table).find(({ path }) => isZero(table.value(path)));
    if (zero) return zero;
  }
  for (const part of partsOf(formula)) {
    const found = zeroDivisor(part, table, seen);
    if (found) return found;
  }
  return undefined;
}

function isZero(value: Value | undefined): boolean {
  return value?.kind === "quantity" && value.quantity.amount.isZero();
}
