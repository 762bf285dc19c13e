import { numberIn, type Quantity } from "./quantity.ts";

/** The fewest decimals that documents print of an amount or a rate. */
const PRINTED = 2;
/** More decimals than anyone types: behind them two ways to compute the same may part. */
const EXACT = 10;

/** Whether a quantity says the same as a model of its kind, which may be rounded, but to no fewer decimals than are printed. */
export function saysTheSame(said: Quantity, model: Quantity): boolean {
  const number = numberIn(said);
  const decimals = Math.min(Math.max(PRINTED, number.decimalPlaces()), EXACT);
  return numberIn(model, said.unit).toDecimalPlaces(decimals).equals(number.toDecimalPlaces(decimals));
}
