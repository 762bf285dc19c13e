import { numberIn, type Quantity } from "../values/quantities/quantity.ts";
import { MONEY, RATIO } from "../values/quantities/units.ts";

/** The reference by which a text says a figure, its unit behind it, as one would type it; `about` is a 余 or 多 between the two. */
export function writeReference(path: string, quantity: Quantity, about = ""): string {
  const { unit } = quantity;
  if (unit.dimension === RATIO) return `{{百分比 ${path}}}`;
  const counted = numberIn(quantity).isInteger() ? "整数" : "数值";
  return `{{${unit.dimension === MONEY ? unit.name : counted} ${path}}}${about}${unit.name}`;
}
