import type { Figure } from "../figures/figure.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import { typedFiguresOf } from "../figures/typed-figures.ts";
import { type Finding, finding, type RelatedPlace } from "../findings/finding.ts";
import { holds } from "../formulas/evaluate.ts";
import type { Formula } from "../formulas/syntax-tree.ts";
import type { Value } from "../formulas/value.ts";
import { writeValue } from "../formulas/write-formula.ts";
import { compare, type Quantity, subtract } from "../quantities/quantity.ts";
import { inUnitOf } from "./in-unit-of.ts";
import type { Relation } from "./relation.ts";

/** Lays the figures side by side as the form's relations ask; a broken one points at the figures it is about. */
export function checkRelations(relations: readonly Relation[], figures: FigureTable): Finding[] {
  return relations.flatMap((relation) => checkRelation(relation, figures));
}

function checkRelation(relation: Relation, figures: FigureTable): Finding[] {
  const { value, findings } = figures.compute(relation.formula);
  if (value.kind !== "yes-no" || value.value) return findings;
  const tolerated = isTolerated(relation, figures);
  if (typeof tolerated !== "boolean") return [tolerated];
  if (tolerated) return findings;
  const [first, ...others] = typedFiguresOf(relation.formula.formula, figures);
  const related = others.map((figure): RelatedPlace => ({ message: describe(figure, figures), range: figure.range }));
  return [
    {
      code: relation.code,
      severity: relation.severity,
      message: `${relation.name}：不成立。${bothSides(relation, figures)}`,
      range: first?.range ?? relation.range,
      hint: relation.fix,
      ...(related.length > 0 ? { related } : {}),
    },
  ];
}

/** The sides may differ by the tolerance, whichever way the relation points. */
function isTolerated({ formula: { formula }, tolerance }: Relation, figures: FigureTable): boolean | Finding {
  if (formula.kind !== "comparison" || formula.operator === "≠" || !tolerance) return false;
  const [left, right] = [sideOf(formula.left, figures), sideOf(formula.right, figures)];
  if (!left || !right) return false;
  const gap = subtract(left, right);
  const [ofSides, ofTolerance] = [gap.unit.dimension, tolerance.allowed.unit.dimension];
  if (ofSides !== ofTolerance) return finding("JX314", tolerance.range, `两边是${ofSides}，允许误差却是${ofTolerance}`);
  return holds("≤", compare({ ...gap, amount: gap.amount.abs() }, tolerance.allowed));
}

function sideOf(side: Formula, figures: FigureTable): Quantity | undefined {
  const value = figures.computePart(side);
  return value.kind === "quantity" ? value.quantity : undefined;
}

/** A comparison's sides with what they come to; of any other condition the figures in it, told besides, say enough. */
function bothSides({ formula: { text, formula } }: Relation, figures: FigureTable): string {
  if (formula.kind !== "comparison") return "";
  const [left, right] = [figures.computePart(formula.left), figures.computePart(formula.right)];
  const likened: Value =
    left.kind === "quantity" && right.kind === "quantity"
      ? { kind: "quantity", quantity: inUnitOf(left.quantity, right.quantity) }
      : right;
  const write = (side: Formula, value: Value) => {
    const written = text.slice(side.span.start, side.span.end);
    return side.kind === "quantity" ? `标准是 ${written}` : `${written} ${describeValue(value)}`;
  };
  return `${write(formula.left, left)}，${write(formula.right, likened)}`;
}

function describe(figure: Figure, figures: FigureTable): string {
  return `${figure.path} ${describeValue(figures.value(figure.path) ?? { kind: "unavailable" })}`;
}

function describeValue(value: Value): string {
  return value.kind === "yes-no" ? `填的是“${writeValue(value)}”` : `是 ${writeValue(value)}`;
}
