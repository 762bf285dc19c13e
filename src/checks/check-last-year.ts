import type { DeclaredFigure } from "../figures/declared-figures.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import { inUnitOf } from "../figures/relations/in-unit-of.ts";
import { typedFiguresOf } from "../figures/typed-figures.ts";
import { type Finding, finding } from "../reading/findings/finding.ts";
import { printExact } from "../values/quantities/print-quantity.ts";
import type { Quantity } from "../values/quantities/quantity.ts";
import { saysTheSame } from "../values/quantities/same-as-printed.ts";

/** Figures that the form takes over from the year before, and that the department typed otherwise. */
export function checkLastYear(declared: ReadonlyMap<string, DeclaredFigure>, figures: FigureTable): Finding[] {
  return [...declared].flatMap(([path, { lastYear }]) => {
    const figure = figures.figures.get(path);
    return lastYear && figure ? checkFigure(figure, lastYear, figures) : [];
  });
}

function checkFigure({ path, range, written }: Figure, source: string, figures: FigureTable): Finding[] {
  if (written.kind !== "value" || written.value.kind !== "quantity") return [];
  const typed = written.value.quantity;
  const table = figures.lastYear();
  const before = table?.value(source);
  const origin = table?.figures.get(source);
  if (!table || !origin || before?.kind !== "quantity" || isSame(typed, before.quantity)) return [];
  const value = printExact(inUnitOf(typed, before.quantity));
  const told = finding(
    "JX603",
    range,
    `“${path}”填的是 ${printExact(typed)}，上年的“${source}”是 ${value}`,
    `写成 =上年.${source}；与上年不同确有原因的，在 notes.yaml 说明`,
  );
  const typedThen = origin.written.kind === "value" ? [origin] : typedFiguresOf(origin.written.formula.formula, table);
  const related = typedThen.map((each) => ({ message: `上年的 ${each.path}`, range: each.range }));
  return [{ ...told, related }];
}

function isSame(typed: Quantity, before: Quantity): boolean {
  return typed.unit.dimension !== before.unit.dimension || saysTheSame(typed, before);
}
