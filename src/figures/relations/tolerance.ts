import { type Finding, finding } from "../../reading/finding.ts";
import { holds } from "../../values/formulas/evaluate.ts";
import type { Formula } from "../../values/formulas/syntax-tree.ts";
import { compare, type Quantity, subtract } from "../../values/quantities/quantity.ts";
import type { FigureTable } from "../figure-table.ts";
import type { Relation } from "./relation.ts";

/** By how much the two sides of a comparison differ, in the unit of the left one; undefined where they aren't of one kind. */
export function gapOf(formula: Formula, figures: FigureTable): Quantity | undefined {
  if (formula.kind !== "comparison") return undefined;
  const [left, right] = [sideOf(formula.left, figures), sideOf(formula.right, figures)];
  if (!left || !right || left.unit.dimension !== right.unit.dimension) return undefined;
  const gap = subtract(left, right);
  return { ...gap, amount: gap.amount.abs() };
}

/** Whether the sides differ by no more than the tolerance, whichever way the relation points. */
export function isTolerated({ formula: { formula }, tolerance }: Relation, figures: FigureTable): boolean | Finding {
  if (formula.kind !== "comparison" || formula.operator === "≠" || !tolerance) return false;
  const gap = gapOf(formula, figures);
  if (!gap) return false;
  const [ofSides, ofTolerance] = [gap.unit.dimension, tolerance.allowed.unit.dimension];
  if (ofSides !== ofTolerance) return finding("JX314", tolerance.range, `两边是${ofSides}，允许误差却是${ofTolerance}`);
  return holds("≤", compare(gap, tolerance.allowed));
}

function sideOf(side: Formula, figures: FigureTable): Quantity | undefined {
  const value = figures.computePart(side);
  return value.kind === "quantity" ? value.quantity : undefined;
}
