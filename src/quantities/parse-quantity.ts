import { nearest } from "../text/nearest.ts";
import { Decimal } from "./decimal.ts";
import { type Quantity, quantityOf } from "./quantity.ts";
import { findUnit, unitNames } from "./units.ts";

/** Why a text is no quantity, and the text that would be one where that can be told. */
export interface QuantityFault {
  readonly kind: "bare-number" | "unknown-unit" | "malformed";
  readonly text: string;
  readonly suggestion?: string;
}

const PLAIN = /^(-?\d{1,30}(?:\.\d{1,30})?)(\D*)$/u;

/** Reads a number and its unit, `7363970.38元`; never through a binary float. */
export function parseQuantity(text: string): Quantity | QuantityFault {
  const [, number, unitName] = PLAIN.exec(text) ?? [];
  if (number === undefined || unitName === undefined) return withSuggestion({ kind: "malformed", text });
  if (unitName === "") return { kind: "bare-number", text };
  const unit = findUnit(unitName);
  if (unit) return quantityOf(new Decimal(number), unit);
  const close = nearest(
    unitName
      .replace("萬", "万")
      .replace("億", "亿")
      .replace(/[圆圓]/u, "元"),
    unitNames(),
  );
  const fault: QuantityFault = { kind: "unknown-unit", text };
  return close ? { ...fault, suggestion: number + close } : withSuggestion(fault);
}

/** Whether reading a quantity failed. */
export function isFault(result: Quantity | QuantityFault): result is QuantityFault {
  return "kind" in result;
}

/** Full-width digits, grouping commas and blanks are how people write amounts; the plain form is offered, never assumed. */
function withSuggestion(fault: QuantityFault): QuantityFault {
  const plain = fault.text
    .normalize("NFKC")
    .replace(/[,，\s_]/gu, "")
    .replace(/^[+＋]/u, "")
    .replace("−", "-");
  if (plain === fault.text) return fault;
  return isFault(parseQuantity(plain)) ? fault : { ...fault, suggestion: plain };
}
