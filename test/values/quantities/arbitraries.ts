import fc from "fast-check";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { type Quantity, quantityOf } from "../../../src/values/quantities/quantity.ts";
import { type Dimension, type Unit, unitNamed, unitNames } from "../../../src/values/quantities/units.ts";

/** How many decimals the arbitrary numbers have at most. */
export const DECIMALS = 8;

/** Numbers as people write them: up to fifteen digits, a point and eight more, a minus now and then. */
export const writtenNumber = fc
  .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 15n - 1n), fc.bigInt(0n, 10n ** BigInt(DECIMALS) - 1n), fc.nat(DECIMALS))
  .map(([negative, whole, fraction, digits]) => {
    const decimals = fraction.toString().padStart(DECIMALS, "0").slice(0, digits);
    return `${negative ? "-" : ""}${whole}${decimals ? `.${decimals}` : ""}`;
  });

/** Any unit, or any one of a dimension. */
export function unitOf(dimension?: Dimension): fc.Arbitrary<Unit> {
  return fc.constantFrom(...unitNames(dimension).map(unitNamed));
}

/** Any quantity, or any one of a dimension. */
export function quantityIn(dimension?: Dimension): fc.Arbitrary<Quantity> {
  return fc.tuple(writtenNumber, unitOf(dimension)).map(([number, unit]) => quantityOf(number, unit));
}

/** A written number as a whole number of its last decimals: the arithmetic that the program's own is held against. */
export function scaled(number: string, decimals = DECIMALS): bigint {
  const [whole = "", fraction = ""] = number.replace("-", "").split(".");
  const size = BigInt(whole + fraction.padEnd(decimals, "0"));
  return number.startsWith("-") ? -size : size;
}

/** What `scaled` was made from, as the program's own decimal. */
export function unscaled(size: bigint, decimals = DECIMALS): Decimal {
  return new Decimal(size.toString()).times(new Decimal(10).pow(-decimals));
}
