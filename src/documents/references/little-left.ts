import { type Finding, finding } from "../../reading/finding.ts";
import type { Reference } from "../../reading/parse-references.ts";
import { printExact, printIn, roundedAway } from "../../values/quantities/print-quantity.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import type { UnitBehind } from "../../values/quantities/unit-behind.ts";
import { ONE, type Unit, unitNamed, unitsOfKind } from "../../values/quantities/units.ts";
import type { Around } from "./around.ts";
import { mendWith } from "./mend-with.ts";

/** More of a number than this rounded away, and it is another number; as a share. */
const MOST_ROUNDED_AWAY = 0.1;

const CHECK_UNIT = "单位填错了的，改 figures.yaml";

/** Less than this of a unit larger than its own is no way to say a number. */
const LEAST_SAID = 0.01;

/**
 * A number of which little is left in the unit: 83.6万元 in 亿元 prints as 0.01, and 3件 in 亿件 as 0.00000003.
 *
 * Where the unit is the form's, nobody who fills it in can change that; then the figure itself is asked about (JX318).
 */
export function littleLeft(
  quantity: Quantity,
  { name, rateDecimals }: { readonly name: string; readonly rateDecimals: number },
  { unit, length }: UnitBehind,
  { unit: asked, span }: Reference,
  around: Around,
): Finding | undefined {
  const numberOf = (each: Unit) => quantity.amount.dividedBy(each.factor).abs();
  const isKept = (each: Unit) => roundedAway(quantity, each, rateDecimals).lessThanOrEqualTo(MOST_ROUNDED_AWAY);
  const isMinute = unit.factor.greaterThan(quantity.unit.factor) && numberOf(unit).lessThan(LEAST_SAID);
  if (quantity.amount.isZero() || (isKept(unit) && !isMinute)) return undefined;
  const fault = isKept(unit) ? "看不出是多少" : "差得多";
  const message = `“${name}”是 ${printExact(quantity)}，按${unit.name}印成 ${printIn(quantity, unit, rateDecimals)}，${fault}`;
  // Nobody says an amount in thousands who hasn't typed it so.
  const isUsed = (each: Unit, index: number) =>
    index === 0
      ? numberOf(each).greaterThanOrEqualTo(LEAST_SAID)
      : !each.name.startsWith("千元") && numberOf(each).greaterThanOrEqualTo(1);
  const usual = unitsOfKind(quantity.unit === ONE ? unitNamed("%") : quantity.unit)
    .filter((each, index) => isKept(each) && isUsed(each, index))
    .sort((a, b) => b.factor.comparedTo(a.factor))[0];
  const written = unit.name.includes("/") ? usual?.name : usual?.name.split("/")[0];
  const range = around.rangeOf(span);
  if (!written) return finding("JX514", range, message, "换小一些的单位");
  const isNamed = !name.startsWith("=");
  const text = `{{${name}}}${written}`;
  const better = asked === undefined ? mendWith(text, span, length, around) : undefined;
  const mend = better && (isNamed ? { ...better, isGuess: true, besides: CHECK_UNIT } : better);
  return finding("JX514", range, message, isNamed ? `${CHECK_UNIT}；没有填错的，写成 ${text}` : `写成 ${text}`, mend);
}
