import type { FigureTable } from "../../figures/figure-table.ts";
import { isUsual, singleOf } from "../../values/quantities/units.ts";

/** More than any department counts by. */
const MOST = 50;

const KNOWN = new WeakMap<FigureTable, readonly string[]>();

/** The units of a table's figures that are not among the usual ones: 埭; 只羽 of 万只羽 as well. */
export function unusualUnitsOf(figures: FigureTable): readonly string[] {
  const known = KNOWN.get(figures) ?? findUnits(figures);
  KNOWN.set(figures, known);
  return known;
}

function findUnits(figures: FigureTable): string[] {
  const names = [...figures.figures.keys()].flatMap((path) => {
    const value = figures.value(path);
    if (value?.kind !== "quantity") return [];
    const { unit } = value.quantity;
    return unit.name === "" || isUsual(unit) ? [] : [singleOf(unit).name];
  });
  return [...new Set(names)].slice(0, MOST);
}
