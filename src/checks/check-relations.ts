import type { Figure } from "../figures/figure.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { Finding, RelatedPlace } from "../findings/finding.ts";
import { holds } from "../formulas/evaluate.ts";
import { type Formula, namesIn } from "../formulas/syntax-tree.ts";
import { writeValue } from "../formulas/write-formula.ts";
import { compare, type Quantity, subtract } from "../quantities/quantity.ts";
import type { Relation } from "./relation.ts";

/** Lays the figures side by side as the form's relations ask; a broken one points at the figures it is about. */
export function checkRelations(relations: readonly Relation[], figures: FigureTable): Finding[] {
  return relations.flatMap((relation) => checkRelation(relation, figures));
}

function checkRelation(relation: Relation, figures: FigureTable): Finding[] {
  const { value, findings } = figures.compute(relation.formula);
  if (value.kind !== "yes-no" || value.value || isTolerated(relation, figures)) return findings;
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
function isTolerated({ formula: { formula }, tolerance }: Relation, figures: FigureTable): boolean {
  if (formula.kind !== "comparison" || !tolerance) return false;
  const [left, right] = [sideOf(formula.left, figures), sideOf(formula.right, figures)];
  if (!left || !right) return false;
  const gap = subtract(left, right);
  return holds("≤", compare({ ...gap, amount: gap.amount.abs() }, tolerance));
}

function sideOf(side: Formula, figures: FigureTable): Quantity | undefined {
  const value = figures.computePart(side);
  return value.kind === "quantity" ? value.quantity : undefined;
}

function bothSides({ formula: { text, formula } }: Relation, figures: FigureTable): string {
  if (formula.kind !== "comparison") return text;
  const write = (side: Formula) =>
    `${text.slice(side.span.start, side.span.end)} 是 ${writeValue(figures.computePart(side))}`;
  return `${write(formula.left)}，${write(formula.right)}`;
}

/** The figures a person typed that a formula goes back to, each once, in the order it names them. */
function typedFiguresOf(formula: Formula, figures: FigureTable): Figure[] {
  const found = new Set<Figure>();
  const visit = (part: Formula, depth: number) => {
    for (const { path } of namesIn(part)) {
      const figure = figures.figures.get(path);
      if (figure?.written.kind === "value") found.add(figure);
      else if (figure?.written.kind === "formula" && depth < 20) visit(figure.written.formula.formula, depth + 1);
    }
  };
  visit(formula, 0);
  return [...found];
}

function describe(figure: Figure, figures: FigureTable): string {
  return `${figure.path} 是 ${writeValue(figures.value(figure.path) ?? { kind: "unavailable" })}`;
}
