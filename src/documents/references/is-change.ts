import type { FigureTable } from "../../figures/figure-table.ts";
import type { Formula } from "../../values/formulas/syntax-tree.ts";

const NAMED = /变动|变化|增减|增长|增幅|调整|差额|偏差/u;

/** Whether a figure says how much something has become more or, with a minus, less. */
export function isChangeOf(path: string, { figures }: FigureTable): boolean {
  if (NAMED.test(path.split(".").at(-1) ?? "")) return true;
  const written = figures.get(path)?.written;
  return written?.kind === "formula" && isChange(written.formula.formula);
}

/** The same of a formula: one number less another, or such a difference as a share of something. */
export function isChange(formula: Formula): boolean {
  if (formula.kind !== "arithmetic") return false;
  return formula.operator === "-" || (formula.operator === "÷" && isChange(formula.left));
}
