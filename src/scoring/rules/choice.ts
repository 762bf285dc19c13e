import { printNumber } from "../../values/quantities/print-quantity.ts";
import type { Choice } from "../rubric.ts";
import type { Award } from "../score.ts";

/** The points of the judgement the evidence gives; undefined if the rubric doesn't offer it. */
export function scoreByChoice(rule: Choice, judgement: string): Award | undefined {
  const option = rule.options.find((each) => each.judgement === judgement);
  if (!option) return undefined;
  return {
    points: option.points,
    steps: [{ kind: "award", text: `评定为“${judgement}”，得 ${printNumber(option.points)} 分` }],
  };
}
