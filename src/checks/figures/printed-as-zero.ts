import type { Figure } from "../../figures/figure.ts";
import { typedFiguresOf } from "../../figures/typed-figures.ts";
import type { Formula } from "../../values/formulas/syntax-tree.ts";
import { printExact, printIn, roundedAway } from "../../values/quantities/print-quantity.ts";
import type { Unit } from "../../values/quantities/units.ts";
import { check, type Spot } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";

/**
 * Typed amounts and rates of which the form's unit leaves little, by themselves or as part of a sum: 3.62元 in a column of 万元
 * prints as 0.00, so its unit is probably wrong.
 */
export const printedAsZero = check(
  {
    code: "JX318",
    level: "核实",
    title: "填了数，印出来差不多是零",
    why: "表上印的单位容不下这么小的数，多半是把万元写成了元，差了一万倍。",
    fix: "核对单位；确实只有这么多的，在 notes.yaml 里按数据的名称说明。",
    example: { file: "figures.yaml", wrong: "年中调整: 3.5元", right: "年中调整: 0元" },
  },
  ({
    references,
    figures,
    pack: { rateDecimals },
  }: Pick<FiguresSubject, "references" | "figures"> & { pack: Pick<FiguresSubject["pack"], "rateDecimals"> }) => {
    const printed = new Map<Figure, Set<Unit>>();
    for (const { name, unit } of references) {
      if (unit === undefined) continue;
      const named: Formula = { kind: "name", path: name, span: { start: 0, end: name.length } };
      for (const figure of typedFiguresOf(named, figures))
        printed.set(figure, (printed.get(figure) ?? new Set()).add(unit));
    }
    return [...printed].flatMap(([figure, units]) => checkFigure(figure, [...units], rateDecimals));
  },
);

/** More of an amount than this rounded away, and little of it is left on paper. */
const MOST_ROUNDED_AWAY = 0.5;

function checkFigure({ path, range, written }: Figure, units: readonly Unit[], rateDecimals: number): Spot[] {
  if (written.kind !== "value" || written.value.kind !== "quantity") return [];
  const { quantity } = written.value;
  const fitting = units.filter(({ dimension }) => dimension === quantity.unit.dimension);
  if (
    fitting.length === 0 ||
    !fitting.every((unit) => roundedAway(quantity, unit, rateDecimals).greaterThan(MOST_ROUNDED_AWAY))
  )
    return [];
  const shown = fitting.map((unit) => `按${unit.name}印成 ${printIn(quantity, unit, rateDecimals)}`).join("、");
  const message = `“${path}”填的是 ${printExact(quantity)}，${shown}`;
  return [{ at: range, message, about: path }];
}
