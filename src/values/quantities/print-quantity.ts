import type { Decimal } from "./decimal.ts";
import { numberIn, type Quantity } from "./quantity.ts";
import { MONEY, ONE, RATIO, type Unit } from "./units.ts";

/**
 * The number that documents print of a quantity in a unit of its kind: amounts and rates with two decimals, anything counted or
 * measured with all its digits.
 *
 * Rounding happens here and nowhere before. Half up.
 */
export function printIn(quantity: Quantity, unit: Unit): string {
  const number = numberIn(quantity, unit);
  return [MONEY, RATIO].includes(unit.dimension) ? fixed(number, PRINTED_DECIMALS) : printNumber(ended(number));
}

const PRINTED_DECIMALS = 2;

/** How much of a quantity rounding takes away or adds in a unit, as a share of it: 1 where only zeros are left. */
export function roundedAway(quantity: Quantity, unit: Unit): Decimal {
  const number = numberIn(quantity, unit);
  return number.isZero() ? number : number.minus(printIn(quantity, unit)).dividedBy(number).abs();
}

/** The number and unit as they would be typed, `27万元`; a computed ratio as a percentage of at most two decimals. */
export function printAsWritten(quantity: Quantity): string {
  if (quantity.unit === ONE) return `${printNumber(percent({ ...quantity, amount: legible(quantity) }))}%`;
  return printNumber(legible(quantity)) + quantity.unit.name;
}

/** More decimals than any number that is typed, in whichever unit, and than any sum of such: the division had no end. */
const ENDLESS = 40;

/** The number as someone would type it: a computed ratio with four decimals, the result of a division without end with two. */
function legible(quantity: Quantity): Decimal {
  const number = numberIn(quantity);
  return quantity.unit === ONE ? number.toDecimalPlaces(4) : ended(number);
}

function ended(number: Decimal): Decimal {
  return number.decimalPlaces() > ENDLESS ? number.toDecimalPlaces(PRINTED_DECIMALS) : number;
}

/**
 * The whole truth about a quantity for someone who checks the sum: all its digits where they end, else rounded and marked ≈.
 *
 * What it is laid beside is given for the rounding, which would show 10.00000001% and 10% as one.
 */
export function printExact(quantity: Quantity, ...beside: readonly Quantity[]): string {
  const { number, unit, among } = laidBeside(quantity, beside);
  return number.decimalPlaces() <= 10
    ? printNumber(number) + unit
    : `≈${fixed(number, tellingDigits(number, 6, among))}${unit}`;
}

/** A quantity as people say it: with two decimals, and more only where what it is laid beside would look the same. */
export function printRounded(quantity: Quantity, ...beside: readonly Quantity[]): string {
  const { number, unit, among } = laidBeside(quantity, beside);
  return printNumber(rounded(number, tellingDigits(number, PRINTED_DECIMALS, among))) + unit;
}

function laidBeside(
  quantity: Quantity,
  beside: readonly Quantity[],
): { number: Decimal; unit: string; among: readonly Decimal[] } {
  const inUnit = ({ amount }: Quantity) =>
    quantity.unit === ONE ? amount.times(100) : amount.dividedBy(quantity.unit.factor);
  const number = inUnit(quantity);
  const unit = quantity.unit === ONE ? "%" : quantity.unit.name;
  const alike = beside.filter((each) => each.unit.dimension === quantity.unit.dimension);
  return { number, unit, among: alike.map(inUnit) };
}

/** The fewest decimals, from so many on, by which a number isn't taken for one that it is laid beside. */
function tellingDigits(number: Decimal, least: number, among: readonly Decimal[]): number {
  const hides = (digits: number) =>
    among.some((other) => !other.equals(number) && rounded(other, digits).equals(rounded(number, digits)));
  let digits = least;
  while (hides(digits) && digits < ENDLESS) digits++;
  return digits;
}

/** An exact number as what something comes to: with the sign of equality, or that of being near. */
export function comesTo(exact: string): string {
  return exact.startsWith("≈") ? `≈ ${exact.slice(1)}` : `= ${exact}`;
}

/** The plain digits of a number, without trailing zeros or exponent. */
export function printNumber(number: Decimal): string {
  return number.toFixed();
}

/** The quantity in another unit of its dimension, money and ratios with two decimals, as a form's result column shows it. */
export function printLike(quantity: Quantity, model: Quantity): string {
  if (model.unit === ONE || model.unit.name === "%") return printPercent(quantity);
  if (model.unit.dimension === MONEY || model.unit.dimension === RATIO)
    return fixed(numberIn(quantity, model.unit), 2) + model.unit.name;
  return printNumber(numberIn(quantity, model.unit).toDecimalPlaces(2)) + model.unit.name;
}

function printPercent(quantity: Quantity): string {
  return `${fixed(percent(quantity), 2)}%`;
}

function percent(quantity: Quantity): Decimal {
  return quantity.amount.times(100);
}

function rounded(number: Decimal, digits: number): Decimal {
  return number.toDecimalPlaces(digits);
}

/** Half up, and never −0.00: what rounds to nothing has no sign. */
function fixed(number: Decimal, digits: number): string {
  const rounded = number.toDecimalPlaces(digits);
  return (rounded.isZero() ? rounded.abs() : rounded).toFixed(digits);
}
