import { Decimal } from "../../values/quantities/decimal.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";
import type { Evidence } from "../evidence.ts";
import type { InstanceDeduction } from "../rubric.ts";
import type { Award, Step } from "../score.ts";

/** Points off for each instance the evidence names. */
export function deductByInstance(
  rule: InstanceDeduction,
  instances: NonNullable<Evidence["instances"]>,
  full: Decimal,
): Award {
  const count = instances.reduce((sum, instance) => sum.plus(instance.count), new Decimal(0));
  if (count.isZero()) return { points: full, steps: [{ kind: "standard", text: "没有不符合要求的情况，不扣分" }] };
  const deduction = count.times(rule.points);
  const matters = instances.map(({ matter, count: each }): Step => {
    return { kind: "evidence", text: `不符合要求 ${printNumber(each)} 例：${matter}` };
  });
  const text = `共 ${printNumber(count)} 例，每例扣 ${printNumber(rule.points)} 分，扣 ${printNumber(deduction)} 分`;
  return { points: full.minus(deduction), steps: [...matters, { kind: "deduction", text }] };
}
