import { Decimal } from "./decimal.ts";
import { type Quantity, quantityOf } from "./quantity.ts";
import { findUnit } from "./units.ts";

/** Why a text is no quantity. */
export interface QuantityFault {
  readonly kind: "bare-number" | "unknown-unit" | "malformed";
  readonly text: string;
}

const PLAIN = /^(-?\d{1,30}(?:\.\d{1,30})?)(\D*)$/u;

/** Cuts a text into its number and what stands behind it; undefined if it doesn't begin with a number or goes on with another. */
export function splitNumber(text: string): { number: string; unitName: string } | undefined {
  const [, number, unitName] = PLAIN.exec(text) ?? [];
  return number === undefined || unitName === undefined ? undefined : { number, unitName };
}

/** Reads a number and its unit, `7363970.38元`; never through a binary float. */
export function parseQuantity(text: string): Quantity | QuantityFault {
  const parts = splitNumber(text);
  if (!parts) return { kind: "malformed", text };
  if (parts.unitName === "") return { kind: "bare-number", text };
  if (/\s/u.test(parts.unitName)) return { kind: "malformed", text };
  const unit = findUnit(parts.unitName);
  return unit ? quantityOf(new Decimal(parts.number), unit) : { kind: "unknown-unit", text };
}

/** Whether reading a quantity failed. */
export function isFault(result: Quantity | QuantityFault): result is QuantityFault {
  return "kind" in result;
}
