import type { Indicator } from "../../../scoring/rubric.ts";
import { shapeOf } from "../../../scoring/rules/all.ts";
import { countWhere } from "../../../values/last-where.ts";
import { occurrencesOf } from "../../../values/occurrences.ts";
import { Decimal } from "../../../values/quantities/decimal.ts";
import { printNumber } from "../../../values/quantities/print-quantity.ts";
import { POINTS } from "../../../values/quantities/units.ts";
import type { Parting } from "./parting.ts";
import { numbersIn, pointsSaid } from "./read-numbers.ts";

/**
 * A plain wording must give to each judgement the points that its rule gives to it: they are the first that are named behind
 * its words. A judgement whose words don't stand in the wording isn't asked.
 */
export function wordedOptions(indicator: Indicator, wording: string): Parting[] {
  const { name, points: full, rule } = indicator;
  const options = shapeOf(rule)
    .awards(rule)
    .filter((award) => "judgement" in award);
  const awards = numbersIn(wording).filter(({ quantity, share }) => share || quantity.unit.dimension === POINTS);
  return options.flatMap(({ judgement, points }) => {
    const places = occurrencesOf(judgement, wording).map((start) => start + judgement.length);
    const said = places.flatMap((place) => {
      const award = awards[countWhere(awards, ({ start }) => start < place)];
      return award ? [pointsSaid(award, full)] : [];
    });
    if (said.length === 0 || said.some((each) => each.equals(points))) return [];
    const message = `“${name}”的评价标准里“${judgement}”得 ${printNumber(said[0] ?? new Decimal(0))} 分，计分规则得 ${printNumber(points)} 分`;
    return [{ message }];
  });
}
