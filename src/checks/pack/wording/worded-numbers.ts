import type { Indicator } from "../../../scoring/rubric.ts";
import { shapeOf } from "../../../scoring/rules/all.ts";
import { quantitiesIn } from "../../../values/formulas/syntax-tree.ts";
import { printExact } from "../../../values/quantities/print-quantity.ts";
import { pointsOf, type Quantity } from "../../../values/quantities/quantity.ts";
import type { Parting } from "./parting.ts";
import { isAmong, isNothingOrWhole, numbersIn, plainWording, pointsSaid, type WordingNumber } from "./read-numbers.ts";

/**
 * A plain wording must have the numbers of its rule, and no others; the explanation beside it may have some of them.
 *
 * Why not every number must stand in both: 扣完为止 needs no 0分, 不超编 no 100%, and the points of the row have a column.
 */
export function wordedNumbers(indicator: Indicator, wording: string): Parting[] {
  const { name, explanation = "", rule, points, measure } = indicator;
  const { standard, due, allowed } = shapeOf(rule).wording(rule, indicator);
  const needed = standard ? [standard.value, ...due] : due;
  const known = [...needed, ...allowed, ...(measure ? quantitiesIn(measure.formula) : [])];
  const whole = `${wording}\n${plainWording(explanation)}`;
  const kinds = needed.map(({ unit }) => unit.dimension);
  const read = numbersIn(whole, kinds);
  const shares = read.flatMap((each) => (each.share ? [pointsOf(pointsSaid(each, points))] : []));
  const isLacking = (number: Quantity, places: readonly WordingNumber[]) =>
    !isNothingOrWhole(number) && !isAmong(number, [...places.map(({ quantity }) => quantity), ...shares]);

  const said = read.filter(({ share, start }) => !share && start < wording.length);
  const extra = said.map(({ quantity }) => quantity).filter((each) => !isAmong(each, known));
  const standards = read.filter(({ start }) => !STEP.test(whole.slice(Math.max(0, start - FAR), start)));
  const lacking = needed.filter((each) => isLacking(each, each === standard?.value ? standards : read));
  if (extra.length + lacking.length === 0) return [];
  const message = [
    ...(extra.length > 0 ? [`评价标准写了${listed(extra)}，计分规则里没有`] : []),
    ...(lacking.length > 0 ? [`计分规则写了${listed(lacking)}，评价标准里没有`] : []),
  ].join("；");
  return [{ message: `“${name}”的${message}` }];
}

/** What stands before the size of a step, 每超过1%, which is no standard. */
const STEP = /(?:每[^,;。\d]{0,10}|不足|按)$/u;
/** As much of a wording as that can be. */
const FAR = 22;

function listed(quantities: readonly Quantity[]): string {
  return [...new Set(quantities.map((each) => printExact(each)))].join("、");
}
