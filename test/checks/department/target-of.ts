import type { Aim, IndicatorTarget, OwnScoring } from "../../../src/department/indicator-target.ts";
import { place, written } from "../../figures/figures-of.ts";

/** A cell as it is typed: `≤27万元`, `=支出`, or words. */
function aimOf(text: string): Aim {
  const range = place("indicators.yaml");
  const [, comparator, formula] = /^([=≥≤<>])(.+)$/u.exec(text) ?? [];
  if (!comparator || !formula) return { kind: "words", words: text, range };
  return { kind: "quantity", comparator: comparator as "=", formula: written(formula, "indicators.yaml"), range };
}

/** A row of the indicators: its three names with blanks between them, target, result and reason. */
export function targetOf(
  path: string,
  target = "长期有效",
  result = "长期有效",
  reason = "",
  own: OwnScoring = {},
): IndicatorTarget {
  const range = place("indicators.yaml");
  const said = reason === "" ? {} : { reason: { text: reason, rangeOf: () => range } };
  return { path: path.split(" ") as never, target: aimOf(target), result: aimOf(result), ...said, own, range };
}
