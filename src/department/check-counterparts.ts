import type { FigureTable } from "../figures/figure-table.ts";
import type { Counterpart } from "../figures/relations/counterpart.ts";
import { inUnitOf } from "../figures/relations/in-unit-of.ts";
import { typedFiguresOf } from "../figures/typed-figures.ts";
import type { Finding, RelatedPlace } from "../reading/findings/finding.ts";
import { writeValue } from "../values/formulas/write-formula.ts";
import { printExact } from "../values/quantities/print-quantity.ts";
import { saysTheSame } from "../values/quantities/same-as-printed.ts";
import type { IndicatorTarget } from "./indicator-target.ts";

/** Results of a department's own indicators that say another number than the figure of the form that they repeat. */
export function checkCounterparts(
  targets: readonly IndicatorTarget[],
  counterparts: readonly Counterpart[],
  figures: FigureTable,
): Finding[] {
  return counterparts.flatMap((counterpart) =>
    rowsAbout(counterpart, targets).flatMap((row) => checkRow(row, counterpart, figures)),
  );
}

/** The rows that, by the words in their names, repeat a figure of the form. */
export function rowsAbout(counterpart: Counterpart, targets: readonly IndicatorTarget[]): IndicatorTarget[] {
  return targets.filter(({ path }) => isAbout(path[2], counterpart));
}

function isAbout(indicator: string, { words, otherWords }: Counterpart): boolean {
  const name = indicator.replace(/["'“”‘’《》\s]/gu, "");
  return words.every((word) => name.includes(word)) && !otherWords.some((word) => name.includes(word));
}

function checkRow({ path, result }: IndicatorTarget, counterpart: Counterpart, figures: FigureTable): Finding[] {
  const { code, name, severity, figure, fix } = counterpart;
  if (result.kind !== "quantity") return [];
  const [said, due] = [figures.computePart(result.formula.formula), figures.compute(figure)];
  if (said.kind !== "quantity" || due.value.kind !== "quantity") return due.findings;
  const [quantity, model] = [said.quantity, due.value.quantity];
  // An indicator of another kind only has a like name.
  if (quantity.unit.dimension !== model.unit.dimension || saysTheSame(quantity, model)) return [];
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
