import type { PackFiles } from "../../pack/load-pack.ts";
import { indicatorsOf } from "../../scoring/indicators-of.ts";
import type { Indicator } from "../../scoring/rubric.ts";
import { shapeOf } from "../../scoring/rules/all.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";
import { check, findAll, type Spot } from "../check.ts";
import { faultyRules } from "./faulty-rules.ts";
import { repeatedIndicators } from "./repeated-indicators.ts";
import { differingWordings } from "./wording/differing-wordings.ts";
import { wrongSums } from "./wrong-sums.ts";

/** What has to be right in a rubric before this is looked for. */
const PLAINER = [wrongSums, faultyRules, repeatedIndicators, differingWordings];

/**
 * Rules by which those who do best get more or fewer points than their row has.
 *
 * Why none while something else is wrong with the rubric: most often that is the same slip, seen from its cause.
 */
export const wrongHighestAwards = check(wrongSums.entry, (files: PackFiles) => {
  const spots = files.rubric ? indicatorsOf(files.rubric).flatMap(spotsOf) : [];
  return spots.length > 0 && findAll(PLAINER, files).length > 0 ? [] : spots;
});

function spotsOf({ name, points, rule, range }: Indicator): Spot[] {
  const awards = shapeOf(rule).awards(rule);
  const highest = Decimal.max(...awards.map((each) => each.points), awards.length > 0 ? 0 : points);
  if (highest.equals(points)) return [];
  const message = `“${name}”最高的一档得 ${printNumber(highest)} 分，分值却是 ${printNumber(points)} 分`;
  return [{ at: range, message, hint: "对照印发的计分表，改正分值或这一档的得分" }];
}
