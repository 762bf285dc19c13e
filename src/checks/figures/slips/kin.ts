import type { Figure } from "../../../figures/figure.ts";
import { type LinearForm, minus } from "../../../figures/linear-form.ts";
import type { Relation } from "../../../figures/relations/relation.ts";
import { type Formula, partsOf } from "../../../values/formulas/syntax-tree.ts";
import { Decimal } from "../../../values/quantities/decimal.ts";

/** So many times each of some typed figures: one side of what is laid side by side. */
export type Side = ReadonlyMap<Figure, Decimal>;

/**
 * Two sums that a form lays side by side, and that are therefore of one kind and size: compared, divided, or one year's and the
 * year's before.
 */
export interface Kin {
  /** `at-most`: the left is no more than the right; `change`: two states of one thing; `difference`: the right is taken from the left. */
  readonly kind: "at-most" | "equal" | "rate" | "change" | "difference";
  readonly left: Side;
  readonly right: Side;
  /** What is fixed beside the figures, as the other year's amount is. */
  readonly fixed: { readonly left: Decimal; readonly right: Decimal };
  readonly relation?: Relation;
}

type Linear = (formula: Formula) => LinearForm | undefined;

/** What a formula lays side by side, with nothing on a side that is taken away: that stands on the other. */
export function kinIn(formula: Formula, linear: Linear, relation?: Relation): Kin[] {
  if (formula.kind === "logic")
    return formula.operator === "且" ? partsOf(formula).flatMap((part) => kinIn(part, linear, relation)) : [];
  if (formula.kind === "comparison") {
    const [small, large] = [">", "≥"].includes(formula.operator)
      ? [formula.right, formula.left]
      : [formula.left, formula.right];
    const sides = split(minus(linear(small), linear(large)));
    // A bound that the form fixes itself says nothing of the size of anything.
    if (!sides || formula.operator === "≠" || sides.left.size === 0 || sides.right.size === 0) return [];
    if (!sides.fixed.left.isZero() || !sides.fixed.right.isZero()) return [];
    return [{ kind: formula.operator === "=" ? "equal" : "at-most", ...sides, ...(relation ? { relation } : {}) }];
  }
  const form = linear(formula);
  if (form) return differenceIn(form);
  const below = partsOf(formula).flatMap((part) => (isOfRate(formula, part) ? [] : kinIn(part, linear)));
  return formula.kind === "arithmetic" && formula.operator === "÷"
    ? [...rateOf(linear(formula.left), linear(formula.right)), ...below]
    : below;
}

/** What a difference is taken of when it is divided belongs to the rate. */
function isOfRate(formula: Formula, part: Formula): boolean {
  return formula.kind === "arithmetic" && formula.operator === "÷" && part === formula.left;
}

function rateOf(above: LinearForm | undefined, below: LinearForm | undefined): Kin[] {
  if (!above || !below || above.dimension !== below.dimension) return [];
  const [upper, lower] = [split(above), split(below)];
  if (!upper || !lower || lower.right.size > 0) return [];
  if (upper.right.size === 0) return [{ kind: "rate", left: upper.left, right: lower.left, fixed: NOTHING }];
  // What is divided by what was taken away is a change of it; else only a part of it is left over.
  return isSame(upper.right, lower.left) ? [{ kind: "change", ...upper }] : [];
}

function differenceIn(form: LinearForm): Kin[] {
  const sides = split(form);
  return sides && sides.left.size > 0 && sides.right.size > 0 ? [{ kind: "difference", ...sides }] : [];
}

const NOTHING = { left: new Decimal(0), right: new Decimal(0) };

/** What a sum adds, and what it takes away; undefined of a mere number. */
function split(form: LinearForm | undefined): Pick<Kin, "left" | "right" | "fixed"> | undefined {
  if (!form || form.terms.size === 0) return undefined;
  const terms = [...form.terms];
  const left = new Map(terms.filter(([, times]) => times.isPositive()));
  const right = new Map(
    terms.filter(([, times]) => times.isNegative()).map(([figure, times]) => [figure, times.abs()]),
  );
  const zero = new Decimal(0);
  return {
    left,
    right,
    fixed: { left: Decimal.max(form.constant, zero), right: Decimal.max(form.constant.negated(), zero) },
  };
}

function isSame(one: Side, other: Side): boolean {
  return one.size === other.size && [...one].every(([figure, times]) => other.get(figure)?.equals(times));
}
