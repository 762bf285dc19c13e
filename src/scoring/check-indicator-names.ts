import { type Finding, finding } from "../reading/finding.ts";
import { indicatorsOf } from "./indicators-of.ts";
import type { Rubric } from "./rubric.ts";

/** Evidence and references call an indicator by its name alone, so it must be the only one of that name. */
export function checkIndicatorNames(rubric: Rubric): Finding[] {
  const indicators = indicatorsOf(rubric);
  const first = new Map(indicators.map((each) => [each.name, each] as const).reverse());
  return indicators
    .filter((each) => first.get(each.name) !== each)
    .map(({ name, range }) => finding("JX102", range, `三级指标“${name}”已经写过一次`, "给其中一个换个名称"));
}
