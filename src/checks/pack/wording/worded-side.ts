import type { Indicator } from "../../../scoring/rubric.ts";
import { shapeOf } from "../../../scoring/rules/all.ts";
import type { Parting } from "./parting.ts";

/** The words between 每 and the size of a step: 每超过1%, 每低于五个百分点. */
const STEPS = /每([^\d一二两三四五六七八九十,;。]{1,6})(?=[\d一二两三四五六七八九十])/gu;

const SIDES = [
  { side: "over", words: /[超高]|增加|上升/u },
  { side: "under", words: /[低少]|下降|减/u },
];

/** A plain wording must take points off on the side of the standard on which its rule does; it may leave the side open. */
export function wordedSide(indicator: Indicator, wording: string): Parting[] {
  const { standard } = shapeOf(indicator.rule).wording(indicator.rule, indicator);
  const steps = [...wording.matchAll(STEPS)].map(([, words = ""]) => words);
  const said = SIDES.filter(({ words }) => steps.some((step) => words.test(step)));
  if (!standard || said.length !== 1 || said[0]?.side === standard.side) return [];
  const parting =
    standard.side === "over" ? "写的是低于才扣分，计分规则却是超过扣分" : "写的是超过才扣分，计分规则却是低于扣分";
  return [{ message: `“${indicator.name}”的评价标准${parting}` }];
}
