import type { Formula } from "../values/formulas/syntax-tree.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import type { Quantity } from "../values/quantities/quantity.ts";
import { type Dimension, RATIO } from "../values/quantities/units.ts";
import type { Figure } from "./figure.ts";
import type { FigureTable } from "./figure-table.ts";

/** A formula that only adds up: so many times each figure that someone typed, and what is fixed. */
export interface LinearForm {
  readonly dimension: Dimension;
  readonly terms: ReadonlyMap<Figure, Decimal>;
  readonly constant: Decimal;
}

/** Of more figures than this, or through more formulas, nobody lays the parts of a sum side by side. */
const MOST_TERMS = 60;
const DEEPEST = 40;

/** Reads formulas as sums of typed figures, all through the formulas that they name; undefined where they are more than that. */
export function linearForms(figures: FigureTable): (formula: Formula) => LinearForm | undefined {
  const known = new Map<Figure | Formula, LinearForm | undefined>();

  const ofFigure = (path: string, depth: number): LinearForm | undefined => {
    const figure = figures.figures.get(path);
    const value = figures.value(path);
    if (!figure || value?.kind !== "quantity" || depth > DEEPEST) return undefined;
    const { written } = figure;
    if (!known.has(figure))
      known.set(
        figure,
        written.kind === "formula"
          ? read(written.formula.formula, depth + 1)
          : {
              dimension: value.quantity.unit.dimension,
              terms: new Map([[figure, new Decimal(1)]]),
              constant: new Decimal(0),
            },
      );
    return known.get(figure);
  };

  const read = (formula: Formula, depth: number): LinearForm | undefined => {
    if (!known.has(formula)) known.set(formula, readParts(formula, depth));
    return known.get(formula);
  };

  const readParts = (formula: Formula, depth: number): LinearForm | undefined => {
    switch (formula.kind) {
      case "quantity":
        return fixed(formula.quantity);
      case "name":
        return ofFigure(formula.path, depth);
      case "fallback":
        return read(figures.isUnfilled(formula.left.path) ? formula.right : formula.left, depth);
      case "negation":
        return times(read(formula.operand, depth), new Decimal(-1));
      case "call":
        if (formula.name !== "合计") return undefined;
        return formula.operands.map((operand) => read(operand, depth)).reduce((sum, each) => plus(sum, each));
      case "arithmetic": {
        const [left, right] = [read(formula.left, depth), read(formula.right, depth)];
        if (formula.operator === "+") return plus(left, right);
        if (formula.operator === "-") return minus(left, right);
        if (formula.operator === "×") return times(left, factorOf(right)) ?? times(right, factorOf(left));
        const divisor = factorOf(right);
        return divisor && !divisor.isZero() ? times(left, new Decimal(1).dividedBy(divisor)) : undefined;
      }
      default:
        return undefined;
    }
  };

  return (formula) => read(formula, 0);
}

/** The first less the second. */
export function minus(left: LinearForm | undefined, right: LinearForm | undefined): LinearForm | undefined {
  return plus(left, times(right, new Decimal(-1)));
}

function fixed({ amount, unit }: Quantity): LinearForm {
  return { dimension: unit.dimension, terms: new Map(), constant: amount };
}

/** What a form multiplies by, if it is a mere number. */
function factorOf(form: LinearForm | undefined): Decimal | undefined {
  return form && form.terms.size === 0 && form.dimension === RATIO ? form.constant : undefined;
}

function plus(left: LinearForm | undefined, right: LinearForm | undefined): LinearForm | undefined {
  if (!left || !right || left.dimension !== right.dimension) return undefined;
  const terms = new Map(left.terms);
  for (const [figure, times] of right.terms) {
    const sum = times.plus(terms.get(figure) ?? 0);
    if (sum.isZero()) terms.delete(figure);
    else terms.set(figure, sum);
  }
  if (terms.size > MOST_TERMS) return undefined;
  return { dimension: left.dimension, terms, constant: left.constant.plus(right.constant) };
}

function times(form: LinearForm | undefined, factor: Decimal | undefined): LinearForm | undefined {
  if (!form || !factor) return undefined;
  const terms = new Map([...form.terms].map(([figure, each]) => [figure, each.times(factor)]));
  return { ...form, terms, constant: form.constant.times(factor) };
}
