import type { IndicatorTarget } from "../../department/indicator-target.ts";
import { rowsAbout } from "../../department/rows-about.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import type { Counterpart } from "../../figures/relations/counterpart.ts";
import { inUnitOf } from "../../figures/relations/in-unit-of.ts";
import { typedFiguresOf } from "../../figures/typed-figures.ts";
import type { Finding, RelatedPlace } from "../../reading/finding.ts";
import { writeValue } from "../../values/formulas/write-formula.ts";
import { printExact } from "../../values/quantities/print-quantity.ts";
import { saysTheSame } from "../../values/quantities/same-as-printed.ts";
import type { Check } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";

/**
 * Results of a department's own indicators that say another number than the figure of the form that they repeat (指标对照), each
 * under the code it has in checks.yaml.
 */
export const counterparts: Check<
  Pick<FiguresSubject, "figures" | "targets"> & { pack: Pick<FiguresSubject["pack"], "counterparts" | "rateDecimals"> }
> = {
  entries: [],
  find: ({ pack, targets, figures }) =>
    pack.counterparts.flatMap((counterpart) =>
      rowsAbout(counterpart, targets).flatMap((row) => checkRow(row, counterpart, figures, pack.rateDecimals)),
    ),
};

function checkRow(
  { path, result }: IndicatorTarget,
  counterpart: Counterpart,
  figures: FigureTable,
  rateDecimals: number,
): Finding[] {
  const { code, name, severity, figure, fix } = counterpart;
  if (result.kind !== "quantity") return [];
  const [said, due] = [figures.computePart(result.formula.formula), figures.compute(figure)];
  if (said.kind !== "quantity" || due.value.kind !== "quantity") return due.findings;
  const [quantity, model] = [said.quantity, due.value.quantity];
  // An indicator of another kind only has a like name.
  if (quantity.unit.dimension !== model.unit.dimension || saysTheSame(quantity, model, rateDecimals)) return [];
  const sides = `“${path[2]}”的完成值是 ${printExact(quantity)}，${figure.text} 是 ${printExact(inUnitOf(quantity, model))}`;
  const related = typedFiguresOf(figure.formula, figures).map(
    (each): RelatedPlace => ({
      message: `${each.path} 是 ${writeValue(figures.value(each.path) ?? { kind: "unavailable" })}`,
      range: each.range,
    }),
  );
  const message = `${name}：不成立。${sides}`;
  return [{ code, own: { title: name, severity }, message, range: result.range, hint: fix, related }];
}
