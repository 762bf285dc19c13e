import { type Formula, namesIn, partsOf } from "../../values/formulas/syntax-tree.ts";
import type { Value } from "../../values/formulas/value.ts";
import { writeValue } from "../../values/formulas/write-formula.ts";
import { printExact } from "../../values/quantities/print-quantity.ts";
import type { FigureTable } from "../figure-table.ts";
import { inUnitOf } from "./in-unit-of.ts";

/** Of more figures than this the message names the first alone; the others are shown at their places. */
const FEW = 3;

/**
 * What a broken condition comes to, by the names of its figures: a comparison's two sides, or of several conditions the figures
 * in those that don't hold. What stands in for a figure left out reads as what was taken.
 */
export function describeSides(text: string, formula: Formula, figures: FigureTable): string {
  if (formula.kind === "comparison") return describeComparison(text, formula, figures);
  const names = [...new Set(broken(formula, figures).flatMap((part) => namesTaken(part, figures)))];
  const shown = names.length > FEW ? names.slice(0, 1) : names;
  return shown.map((path) => describeFigure(path, figures)).join("，");
}

/** A figure with what it comes to. */
export function describeFigure(path: string, figures: FigureTable): string {
  return `${path} ${describeValue(figures.value(path) ?? { kind: "unavailable" })}`;
}

/** The conditions that don't hold, of those that 且 and 或 join. */
export function broken(formula: Formula, figures: FigureTable): Formula[] {
  if (formula.kind !== "logic") return [formula];
  return partsOf(formula).flatMap((part) => {
    const value = figures.computePart(part);
    return value.kind === "yes-no" && !value.value ? broken(part, figures) : [];
  });
}

/** The formula with 如有(…) replaced by what was taken, all through. */
export function taken(formula: Formula, figures: FigureTable): Formula {
  switch (formula.kind) {
    case "fallback":
      return figures.isUnfilled(formula.left.path) ? taken(formula.right, figures) : formula.left;
    case "negation":
      return { ...formula, operand: taken(formula.operand, figures) };
    case "arithmetic":
    case "comparison":
    case "logic":
      return { ...formula, left: taken(formula.left, figures), right: taken(formula.right, figures) };
    case "call":
      return { ...formula, operands: formula.operands.map((operand) => taken(operand, figures)) };
    default:
      return formula;
  }
}

function describeComparison(text: string, formula: Formula & { kind: "comparison" }, figures: FigureTable): string {
  const [left, right] = [figures.computePart(formula.left), figures.computePart(formula.right)];
  const likened: Value =
    left.kind === "quantity" && right.kind === "quantity"
      ? { kind: "quantity", quantity: inUnitOf(left.quantity, right.quantity) }
      : right;
  return `${describeSide(text, formula.left, left, likened, figures)}，${describeSide(text, formula.right, likened, left, figures)}`;
}

function describeSide(text: string, side: Formula, value: Value, other: Value, figures: FigureTable): string {
  const written = writeTaken(text, side, figures);
  return namesTaken(side, figures).length === 0 ? `标准是 ${written}` : `${written} ${describeValue(value, other)}`;
}

/** The text of a formula with 如有(…) replaced by what was taken, in brackets where it is more than one name. */
function writeTaken(text: string, formula: Formula, figures: FigureTable): string {
  if (formula.kind === "fallback") {
    const part = figures.isUnfilled(formula.left.path) ? formula.right : formula.left;
    return writeTaken(text, part, figures);
  }
  let written = "";
  let done = formula.span.start;
  for (const part of partsOf(formula)) {
    const instead = writeTaken(text, part, figures);
    const bracketed = part.kind === "fallback" && taken(part, figures).kind === "arithmetic";
    written += text.slice(done, part.span.start) + (bracketed ? `(${instead})` : instead);
    done = part.span.end;
  }
  return written + text.slice(done, formula.span.end);
}

function namesTaken(formula: Formula, figures: FigureTable): string[] {
  return namesIn(taken(formula, figures)).map(({ path }) => path);
}

/** What a value is, with digits enough to tell it from what it is laid beside. */
function describeValue(value: Value, other?: Value): string {
  if (value.kind === "quantity" && other?.kind === "quantity")
    return `是 ${printExact(value.quantity, other.quantity)}`;
  return value.kind === "yes-no" ? `填的是“${writeValue(value)}”` : `是 ${writeValue(value)}`;
}
