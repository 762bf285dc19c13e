import type { WrittenFormula } from "../reading/written-formula.ts";
import type { Indicator } from "./rubric.ts";
import { type Rule, shapeOf } from "./rules/all.ts";

/** The formula of the target that a rule holds a value to, if it holds it to one. */
export function targetOf(rule: Rule): WrittenFormula | undefined {
  const shape = shapeOf(rule);
  return shape.judges ? undefined : shape.target(rule);
}

/** Every formula that the score of an indicator is computed from. */
export function formulasOf({ measure, rule }: Indicator): WrittenFormula[] {
  return [measure, targetOf(rule)].filter((each) => each !== undefined);
}
