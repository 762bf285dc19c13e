import type { Figure } from "../../figures/figure.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { broken, describeFigure, describeSides, taken } from "../../figures/relations/describe-sides.ts";
import type { Relation } from "../../figures/relations/relation.ts";
import { isTolerated } from "../../figures/relations/tolerance.ts";
import { typedFiguresOf } from "../../figures/typed-figures.ts";
import type { Finding, RelatedPlace } from "../../reading/finding.ts";
import type { Formula } from "../../values/formulas/syntax-tree.ts";
import type { Check } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";
import { askAbout, isToldByRelations } from "./slips/describe-slip.ts";
import type { Slip } from "./slips/find-slips.ts";

/**
 * Balances that the form asks for in checks.yaml (勾稽关系) and that don't hold, each under the code it has there.
 *
 * A broken one points at the figures it is about, and one that yields to a broken one is silent.
 */
export const relations: Check<
  Pick<FiguresSubject, "figures" | "slips"> & { pack: Pick<FiguresSubject["pack"], "relations"> }
> = {
  entries: [],
  find: ({ pack, figures, slips }) => {
    const checked = pack.relations.map((relation) => ({ relation, findings: checkRelation(relation, figures) }));
    const found = new Set(checked.flatMap(({ findings }) => findings.map(({ code }) => code)));
    const left = checked.flatMap(({ relation, findings }) =>
      findings.filter(({ code }) => code !== relation.code || !relation.yieldsTo.some((other) => found.has(other))),
    );
    return slips.reduce(withSlip, left);
  },
};

/** A slip is told once: by the relations that must hold, or else by itself, and what is merely doubtful comes right with it. */
function withSlip(found: readonly Finding[], slip: Slip): Finding[] {
  const codes = new Set(slip.mended.map(({ relation }) => relation?.code));
  const ofSlip = found.filter(({ code }) => codes.has(code));
  const grave = ofSlip.filter(({ own }) => own?.severity === "error");
  const [telling] = isToldByRelations(slip) && grave.length === 0 ? ofSlip : grave;
  return found.flatMap((each) => {
    if (!ofSlip.includes(each)) return [each];
    return each === telling ? [{ ...each, hint: `${askAbout(slip)}${each.hint ?? ""}` }] : [];
  });
}

function checkRelation(relation: Relation, figures: FigureTable): Finding[] {
  const { value, findings } = figures.compute(relation.formula);
  if (value.kind !== "yes-no" || value.value) return findings;
  const tolerated = isTolerated(relation, figures);
  if (typeof tolerated !== "boolean") return [tolerated];
  if (tolerated) return findings;
  const [first, ...others] = figuresIn(relation.formula.formula, figures);
  const related = others.map(({ path, range }): RelatedPlace => ({ message: describeFigure(path, figures), range }));
  return [
    {
      code: relation.code,
      own: { title: relation.name, severity: relation.severity },
      message: `${relation.name}：不成立。${describeSides(relation.formula.text, relation.formula.formula, figures)}`,
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
