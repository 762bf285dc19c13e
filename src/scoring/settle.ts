import { Decimal } from "../quantities/decimal.ts";
import { printNumber } from "../quantities/print-quantity.ts";
import type { Step } from "./score.ts";

/** Keeps points within 0 and full, rounds them to the sheet's decimals, half up, and says so where either changed anything. */
export function settle(points: Decimal, full: Decimal, digits: number): { score: Decimal; steps: Step[] } {
  const steps: Step[] = [];
  const capped = Decimal.min(full, Decimal.max(0, points));
  if (!capped.equals(points))
    steps.push({
      kind: "cap",
      text: capped.isZero() ? "扣完为止，不计负分" : `得分不超过分值 ${printNumber(full)} 分`,
    });
  const score = capped.toDecimalPlaces(digits);
  if (!score.equals(capped)) steps.push({ kind: "rounding", text: `四舍五入保留 ${digits} 位小数` });
  steps.push({ kind: "score", text: `得 ${printNumber(score)} 分（分值 ${printNumber(full)} 分）` });
  return { score, steps };
}
