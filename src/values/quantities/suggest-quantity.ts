import { nearest } from "../nearest.ts";
import { Decimal } from "./decimal.ts";
import { isFault, parseQuantity, splitNumber } from "./parse-quantity.ts";
import { printAsWritten } from "./print-quantity.ts";
import { type Dimension, findUnit, isUsual, unitNames } from "./units.ts";

/**
 * The quantity that was probably meant by a text that is none, of the dimension if one is due; offered, never assumed.
 *
 * Why it never changes the magnitude: 18千元 for `18w元` would be the very mistake that units are there to prevent.
 */
export function suggestQuantity(text: string, dimension?: Dimension): string | undefined {
  const plain = plainly(text);
  const parts = splitNumber(plain);
  if (!parts || parts.unitName === "") return undefined;
  const { number, unitName } = parts;
  const unit = findUnit(unitName);
  const quantity = parseQuantity(unit && isUsual(unit) ? plain : inFull(number, unitName));
  if (!isFault(quantity) && isUsual(quantity.unit))
    return dimension === undefined || quantity.unit.dimension === dimension ? printAsWritten(quantity) : undefined;
  const ofSize = unitNames(dimension).filter((name) => multiplierOf(name) === multiplierOf(unitName));
  const close = nearest(unitName, ofSize);
  return close && (dimension || holds(unitName, close)) ? number + close : undefined;
}

/** Full-width digits, grouping commas, blanks and other people's characters for a unit are how amounts get written. */
function plainly(text: string): string {
  return text
    .replace("㎡", "平方米")
    .normalize("NFKC")
    .replace(/[,，\s_]/gu, "")
    .replace(/^\+/u, "")
    .replace("−", "-")
    .replace(/[萬wW]/u, "万")
    .replace("億", "亿")
    .replace(/[圆圓]/u, "元");
}

/** Where any unit may stand, a near one is offered only if the written one is it and more, or part of it and more than 万. */
function holds(written: string, unitName: string): boolean {
  return written.includes(unitName) || (unitName.includes(written) && multiplierOf(written) !== written);
}

const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

function multiplierOf(unitName: string): string {
  return /^[十百千万亿]*/u.exec(unitName)?.[0] ?? "";
}

/** `3万份` as 30000份: few units come in multiples, every number can be written out. */
function inFull(number: string, unitName: string): string {
  const multiplier = multiplierOf(unitName);
  const factor = [...multiplier].reduce((product, sign) => product.times(MULTIPLIERS[sign] ?? 1), new Decimal(1));
  return new Decimal(number).times(factor).toFixed() + unitName.slice(multiplier.length);
}
