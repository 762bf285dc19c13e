import type { FigureTable } from "../figures/figure-table.ts";
import { Decimal } from "../quantities/decimal.ts";
import { numberIn, type Quantity } from "../quantities/quantity.ts";
import { MONEY, RATIO } from "../quantities/units.ts";
import type { TypedNumber } from "./typed-number.ts";

/** The reference to write instead of a typed number, where a figure has that value; of several the one most like the words before it. */
export function suggestReference(typed: TypedNumber, before: string, figures: FigureTable): string | undefined {
  const { quantity } = typed;
  if (!quantity) return undefined;
  const alike = [...figures.figures.keys()].filter((path) => {
    const value = figures.value(path);
    return value?.kind === "quantity" && isSaid(value.quantity, quantity, typed.digits);
  });
  const likeness = (path: string) => new Set([...path].filter((character) => before.includes(character))).size;
  const [path] = alike.toSorted((a, b) => likeness(b) - likeness(a));
  return path === undefined ? undefined : referenceTo(path, quantity, typed.about);
}

/** Whether a figure is what was typed, to as many decimals as were typed, rounded or cut off. */
function isSaid(figure: Quantity, typed: Quantity, digits: number): boolean {
  if (figure.unit.dimension !== typed.unit.dimension) return false;
  const [exact, said] = [numberIn(figure, typed.unit), numberIn(typed)];
  return [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].some((way) => exact.toDecimalPlaces(digits, way).equals(said));
}

function referenceTo(path: string, { unit }: Quantity, about: string): string {
  if (unit.dimension === RATIO) return `{{百分比 ${path}}}`;
  const style = unit.dimension === MONEY ? unit.name : "整数";
  return `{{${style} ${path}}}${about}${unit.name}`;
}
