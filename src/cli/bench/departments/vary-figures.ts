import { isScalar, parseDocument, visit } from "yaml";
import { Decimal } from "../../../values/quantities/decimal.ts";
import { splitNumber } from "../../../values/quantities/parse-quantity.ts";
import { findUnit, MONEY, POINTS, RATIO, type Unit } from "../../../values/quantities/units.ts";
import type { Chance } from "./chance.ts";

/** By what the amounts of each dimension are multiplied. */
export type Factors = (unit: Unit) => Decimal;

/**
 * Draws a factor for every dimension.
 *
 * Why one for all amounts of a dimension: whatever adds up, or is at most something else, still does. It is a whole number, for half
 * a person is none, nor half a 分. Rates and points stay as they are.
 */
export function drawFactors(chance: Chance): Factors {
  const drawn = new Map<string, Decimal>();
  return ({ dimension }) => {
    const known = drawn.get(dimension);
    if (known) return known;
    const factor = draw(dimension, chance);
    drawn.set(dimension, factor);
    return factor;
  };
}

function draw(dimension: string, chance: Chance): Decimal {
  if (dimension === RATIO || dimension === POINTS) return new Decimal(1);
  if (dimension === MONEY) return new Decimal(1 + chance.below(9));
  return new Decimal(1 + chance.below(4));
}

/** Multiplies every amount that stands in a YAML file by itself or behind a sign of comparison; sentences stay as they are. */
export function varyFigures(text: string, factors: Factors): string {
  const document = parseDocument(text);
  visit(document, {
    Scalar: (key, node) => {
      if (key !== "key" && isScalar(node) && typeof node.value === "string")
        node.value = varyAmount(node.value, factors);
    },
  });
  return document.toString({ lineWidth: 0 });
}

function varyAmount(text: string, factors: Factors): string {
  const [, sign = "", amount = ""] = /^([≥≤<>]?)(.*)$/su.exec(text) ?? [];
  const { number, unitName } = splitNumber(amount) ?? {};
  const unit = unitName === undefined ? undefined : findUnit(unitName);
  return unit ? `${sign}${new Decimal(number as string).times(factors(unit)).toFixed()}${unit.name}` : text;
}
