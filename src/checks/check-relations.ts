import type { Figure } from "../figures/figure.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { Relation } from "../figures/relations/relation.ts";
import { broken, taken, tellFigure, tellSides } from "../figures/relations/tell-sides.ts";
import { isTolerated } from "../figures/relations/tolerance.ts";
import { typedFiguresOf } from "../figures/typed-figures.ts";
import type { Finding, RelatedPlace } from "../reading/findings/finding.ts";
import type { Formula } from "../values/formulas/syntax-tree.ts";

/**
 * Lays the figures side by side as the form's relations ask; a broken one points at the figures it is about, and one that yields
 * to a broken one is silent.
 */
export function checkRelations(relations: readonly Relation[], figures: FigureTable): Finding[] {
  const checked = relations.map((relation) => ({ relation, findings: checkRelation(relation, figures) }));
  const told = new Set(checked.flatMap(({ findings }) => findings.map(({ code }) => code)));
  return checked.flatMap(({ relation, findings }) =>
    findings.filter(({ code }) => code !== relation.code || !relation.yieldsTo.some((other) => told.has(other))),
  );
}

function checkRelation(relation: Relation, figures: FigureTable): Finding[] {
  const { value, findings } = figures.compute(relation.formula);
  if (value.kind !== "yes-no" || value.value) return findings;
  const tolerated = isTolerated(relation, figures);
  if (typeof tolerated !== "boolean") return [tolerated];
  if (tolerated) return findings;
  const [first, ...others] = figuresIn(relation.formula.formula, figures);
  const related = others.map(({ path, range }): RelatedPlace => ({ message: tellFigure(path, figures), range }));
  return [
    {
      code: relation.code,
      own: { title: relation.name, severity: relation.severity },
      message: `${relation.name}：不成立。${tellSides(relation.formula.text, relation.formula.formula, figures)}`,
      range: first?.range ?? relation.range,
      hint: relation.fix,
      ...(related.length > 0 ? { related } : {}),
    },
  ];
}

/** The figures that someone typed and that keep a relation from holding; where that is one of several conditions, its alone. */
function figuresIn(formula: Formula, figures: FigureTable): Figure[] {
  const parts = broken(formula, figures).flatMap((part) => typedFiguresOf(taken(part, figures), figures));
  return [...new Set(parts)];
}
