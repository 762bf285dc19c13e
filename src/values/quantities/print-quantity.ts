import type { Decimal } from "./decimal.ts";
import { numberIn, type Quantity } from "./quantity.ts";
import { MONEY, ONE, RATIO, type Unit } from "./units.ts";

/** The decimals that documents print of amounts, and of rates where their form doesn't say otherwise. */
export const PRINTED_DECIMALS = 2;

/**
 * The number that documents print of a quantity in a unit of its kind: amounts with two decimals, rates with as many as their
 * form says, anything counted or measured with all its digits.
 *
 * Rounding happens here and nowhere before. Half up.
 */
export function printIn(quantity: Quantity, unit: Unit, rateDecimals = PRINTED_DECIMALS): string {
  const number = numberIn(quantity, unit);
  if (unit.dimension === RATIO) return fixed(number, rateDecimals);
  return unit.dimension === MONEY ? fixed(number, PRINTED_DECIMALS) : printNumber(ended(number));
}

/** How much of a quantity rounding takes away or adds in a unit, as a share of it: 1 where only zeros are left. */
export function roundedAway(quantity: Quantity, unit: Unit, rateDecimals = PRINTED_DECIMALS): Decimal {
  const number = numberIn(quantity, unit);
  return number.isZero()
    ? number
    : number
        .minus(printIn(quantity, unit, rateDecimals))
        .dividedBy(number)
        .abs();
}

/** The number and unit as they would be typed, `27万元`; a computed ratio as a percentage of at most so many decimals. */
export function printAsWritten(quantity: Quantity, rateDecimals = PRINTED_DECIMALS): string {
  if (quantity.unit === ONE) return `${printNumber(percent(quantity).toDecimalPlaces(rateDecimals))}%`;
  return printNumber(ended(numberIn(quantity))) + quantity.unit.name;
}

/** As many decimals as anyone looks at. */
const EXACT_DECIMALS = 10;

/** More decimals than any number that is typed, in whichever unit, and than any sum of such: the division had no end. */
const ENDLESS = 40;

function ended(number: Decimal, decimals = PRINTED_DECIMALS): Decimal {
  return number.decimalPlaces() > ENDLESS ? number.toDecimalPlaces(decimals) : number;
}

/** The digits of a number for programs: all of them, or ten decimals of a division without end. */
export function printDigits(number: Decimal): string {
  return printNumber(ended(number, EXACT_DECIMALS));
}

/**
 * The whole truth about a quantity for someone who checks the sum: all its digits where they end, else rounded and marked ≈.
 *
 * What it is laid beside is given for the rounding, which would show 10.00000001% and 10% as one.
 */
export function printExact(quantity: Quantity, ...beside: readonly Quantity[]): string {
  const { number, unit, among } = laidBeside(quantity, beside);
  return number.decimalPlaces() <= EXACT_DECIMALS
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

/** The quantity in the unit of a model, as a form's result column shows it: with two decimals, rates with as many as their form says. */
export function printLike(quantity: Quantity, { unit }: Quantity, rateDecimals = PRINTED_DECIMALS): string {
  if (unit === ONE) return `${fixed(percent(quantity), rateDecimals)}%`;
  const number = numberIn(quantity, unit);
  if (unit.dimension === RATIO) return fixed(number, rateDecimals) + unit.name;
  if (unit.dimension === MONEY) return fixed(number, PRINTED_DECIMALS) + unit.name;
  return printNumber(number.toDecimalPlaces(PRINTED_DECIMALS)) + unit.name;
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
