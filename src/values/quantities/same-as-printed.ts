import { PRINTED_DECIMALS } from "./print-quantity.ts";
import { numberIn, type Quantity } from "./quantity.ts";
import { RATIO } from "./units.ts";

/** More decimals than anyone types: behind them two ways to compute the same may part. */
const EXACT = 10;

/** Whether a quantity says the same as a model of its kind, which may be rounded, but to no fewer decimals than are printed. */
export function saysTheSame(said: Quantity, model: Quantity, rateDecimals = PRINTED_DECIMALS): boolean {
  const number = numberIn(said);
  const printed = said.unit.dimension === RATIO ? rateDecimals : PRINTED_DECIMALS;
  const decimals = Math.min(Math.max(printed, number.decimalPlaces()), EXACT);
  return numberIn(model, said.unit).toDecimalPlaces(decimals).equals(number.toDecimalPlaces(decimals));
}
