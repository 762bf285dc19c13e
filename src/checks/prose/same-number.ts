import type { FigureTable } from "../../figures/figure-table.ts";
import type { TypedNumber } from "../../reading/typed-number.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { numberIn } from "../../values/quantities/quantity.ts";
import type { Unit } from "../../values/quantities/units.ts";

/** Whether any figure at all has a number that was typed, rounded or cut off. */
export function isAnyFigures({ quantity, digits }: TypedNumber, figures: FigureTable): boolean {
  return quantity !== undefined && numbersSaid(figures, quantity.unit, digits).has(numberIn(quantity).toString());
}

/** What has been looked up of a table: every number in a long report asks the same of every figure. */
const KNOWN = new WeakMap<FigureTable, Map<string, ReadonlySet<string>>>();

/** How the figures that can be said in a unit are said to so many decimals. */
function numbersSaid(figures: FigureTable, unit: Unit, digits: number): ReadonlySet<string> {
  const known = KNOWN.get(figures) ?? new Map<string, ReadonlySet<string>>();
  KNOWN.set(figures, known);
  const key = `${unit.name}/${digits}`;
  const numbers = known.get(key) ?? sayFigures(figures, unit, digits);
  known.set(key, numbers);
  return numbers;
}

function sayFigures(figures: FigureTable, unit: Unit, digits: number): Set<string> {
  const numbers = new Set<string>();
  for (const path of figures.figures.keys()) {
    const value = figures.value(path);
    if (value?.kind !== "quantity" || value.quantity.unit.dimension !== unit.dimension) continue;
    const exact = numberIn(value.quantity, unit);
    for (const way of [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN])
      numbers.add(exact.toDecimalPlaces(digits, way).toString());
  }
  return numbers;
}
