import type { DeclaredFigure } from "../../../figures/declared-figures.ts";
import type { Figure } from "../../../figures/figure.ts";
import type { FigureTable } from "../../../figures/figure-table.ts";
import { linearForms } from "../../../figures/linear-form.ts";
import type { FormPack } from "../../../pack/form-pack.ts";
import { formulasOf } from "../../../scoring/formulas-of.ts";
import { indicatorsOf } from "../../../scoring/indicators-of.ts";
import { Decimal } from "../../../values/quantities/decimal.ts";
import { type Kin, kinIn } from "./kin.ts";

/** What kin are read from. */
export interface KinSubject {
  readonly figures: FigureTable;
  readonly own: readonly Figure[];
  readonly declared: ReadonlyMap<string, DeclaredFigure>;
  readonly pack: Pick<FormPack, "derived" | "relations" | "rubric">;
}

/** Everything that a form, or the department in its own formulas, lays side by side. */
export function allKin({ pack, own, figures, declared }: KinSubject): Kin[] {
  const linear = linearForms(figures);
  const written = [...pack.derived, ...own].flatMap((each) =>
    each.written.kind === "formula" ? [each.written.formula] : [],
  );
  const scored = indicatorsOf(pack.rubric).flatMap(formulasOf);
  // Only a form that takes something over from it reads the year before.
  const before = [...declared.values()].some(({ lastYear }) => lastYear) ? figures.lastYear() : undefined;
  return [
    ...pack.relations.flatMap((relation) => kinIn(relation.formula.formula, linear, relation)),
    ...[...written, ...scored].flatMap(({ formula }) => kinIn(formula, linear)),
    ...(before ? own.flatMap((figure) => ofLastYear(figure, before)) : []),
  ];
}

function ofLastYear(figure: Figure, before: FigureTable): Kin[] {
  const value = before.value(figure.path);
  if (value?.kind !== "quantity" || figure.written.kind !== "value") return [];
  const fixed = { left: new Decimal(0), right: value.quantity.amount };
  return [{ kind: "change", left: new Map([[figure, new Decimal(1)]]), right: new Map(), fixed }];
}
