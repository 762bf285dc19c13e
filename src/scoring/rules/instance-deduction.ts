import { readPoints } from "../../reading/read-quantity.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";
import { pointsOf } from "../../values/quantities/quantity.ts";
import type { Award, Step } from "../award.ts";
import type { Evidence } from "../evidence.ts";
import type { JudgingShape } from "../judging-shape.ts";
import type { Row } from "../row.ts";
import { allOrNothing } from "../rule-wording.ts";

/** So many points off for each instance found wanting: 每出现一例不符合要求的扣2分. */
export interface InstanceDeduction {
  readonly kind: "instance-deduction";
  /** What each instance costs. */
  readonly points: Decimal;
}

/** The shape that a rubric calls 按例扣分. */
export const instanceDeduction: JudgingShape<InstanceDeduction> = {
  kind: "instance-deduction",
  judges: true,
  ways: {
    按例扣分: (cursor, findings) => ({ kind: "instance-deduction", points: readPoints(cursor, "每例扣", findings) }),
  },
  faults: () => [],
  awards: () => [],
  needs: "不符合要求",
  score: (rule, { instances }, row) => instances && deduct(rule, instances, row),
  wording: ({ points }, row) => ({ standard: undefined, due: [pointsOf(points)], allowed: allOrNothing(row) }),
};

function deduct(rule: InstanceDeduction, instances: NonNullable<Evidence["instances"]>, { points: full }: Row): Award {
  const count = instances.reduce((sum, instance) => sum.plus(instance.count), new Decimal(0));
  if (count.isZero()) return { points: full, steps: [{ kind: "standard", text: "没有不符合要求的情况，不扣分" }] };
  const deduction = count.times(rule.points);
  const matters = instances.map(({ matter, count: each }): Step => {
    return { kind: "evidence", text: `不符合要求 ${printNumber(each)} 例：${matter}` };
  });
  const text = `共 ${printNumber(count)} 例，每例扣 ${printNumber(rule.points)} 分，扣 ${printNumber(deduction)} 分`;
  return { points: full.minus(deduction), steps: [...matters, { kind: "deduction", text }] };
}
