import { printExact } from "../../values/quantities/print-quantity.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";

/** A quantity in the unit of another of its kind, so that they can be compared at sight; as it is where that doesn't come out. */
export function inUnitOf(model: Quantity, quantity: Quantity): Quantity {
  if (model.unit.dimension !== quantity.unit.dimension) return quantity;
  const converted = { ...quantity, unit: model.unit };
  return printExact(converted).startsWith("≈") ? quantity : converted;
}
