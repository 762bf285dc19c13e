import type { WrittenFormula } from "../reading/written-formula.ts";
import { type Formula, namesIn, partsOf } from "../values/formulas/syntax-tree.ts";
import type { Value } from "../values/formulas/value.ts";
import type { Figure } from "./figure.ts";
import type { FigureTable } from "./figure-table.ts";
import { typedFiguresOf } from "./typed-figures.ts";

/** What a formula divides by that comes to nothing. */
interface ZeroDivisor {
  /** As it stands in the formula: a name, an amount, or a calculation. */
  readonly text: string;
  /** Where it stands. */
  readonly formula: WrittenFormula;
  readonly part: Formula;
  /** The typed figure to look at and mend, one that is zero itself before others; none where the divisor is a plain number. */
  readonly figure?: Figure;
}

/** The divisor of the formula itself that is zero. */
export function ownZeroDivisor(written: WrittenFormula, table: FigureTable): ZeroDivisor | undefined {
  const visit = (formula: Formula): ZeroDivisor | undefined => {
    if (formula.kind === "arithmetic" && formula.operator === "÷" && isZero(table.computePart(formula.right)))
      return blame(written, formula.right, table);
    return firstOf(partsOf(formula), visit);
  };
  return visit(written.formula);
}

/**
 * The divisor that is zero, of the formula or of one it goes back to, nearest first along each name.
 *
 * Why without recursion: as in `orderFigures`.
 */
export function zeroDivisor(written: WrittenFormula, table: FigureTable): ZeroDivisor | undefined {
  const seen = new Set<WrittenFormula>();
  const ahead = [written];
  for (let formula = ahead.pop(); formula; formula = ahead.pop()) {
    if (seen.has(formula)) continue;
    seen.add(formula);
    const own = ownZeroDivisor(formula, table);
    if (own) return own;
    const named = namesIn(formula.formula).map(({ path }) => table.figures.get(path)?.written);
    ahead.push(...named.flatMap((each) => (each?.kind === "formula" ? [each.formula] : [])).toReversed());
  }
  return undefined;
}

function blame(formula: WrittenFormula, part: Formula, table: FigureTable): ZeroDivisor {
  const typed = typedFiguresOf(part, table);
  const figure = typed.find(({ path }) => isZero(table.value(path))) ?? typed[0];
  const text = formula.text.slice(part.span.start, part.span.end);
  return { text, formula, part, ...(figure ? { figure } : {}) };
}

function firstOf<T, U>(items: readonly T[], find: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

function isZero(value: Value | undefined): boolean {
  return value?.kind === "quantity" && value.quantity.amount.isZero();
}
