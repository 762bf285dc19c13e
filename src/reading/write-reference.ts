import type { Quantity } from "../values/quantities/quantity.ts";
import { ONE } from "../values/quantities/units.ts";

/** The reference by which a text says a figure, its unit behind it, as one would type it; `about` is a 余 or 多 between the two. */
export function writeReference(path: string, { unit }: Quantity, about = ""): string {
  return `{{${path}}}${about}${unit === ONE ? "%" : unit.name}`;
}

/** The reference by which a cell whose head has the unit says it. */
export function writeNumberReference(path: string, unit: string): string {
  return `{{${unit} ${path}}}`;
}
