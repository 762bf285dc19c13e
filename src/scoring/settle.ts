import { Decimal } from "../values/quantities/decimal.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import type { Step } from "./award.ts";
import type { Precision } from "./rubric.ts";

/** Keeps points within 0 and full, rounds them as the sheet does, and says so where either changed anything. */
export function settle(points: Decimal, full: Decimal, precision: Precision): { score: Decimal; steps: Step[] } {
  const steps: Step[] = [];
  const capped = Decimal.min(full, Decimal.max(0, points));
  if (!capped.equals(points))
    steps.push({
      kind: "cap",
      text: capped.isZero() ? "扣完为止，不计负分" : `得分不超过分值 ${printNumber(full)} 分`,
    });
  // 8.5 points rounded to whole ones would be 9 of 8.5.
  const score = Decimal.min(full, round(capped, precision));
  if (!score.equals(capped)) steps.push({ kind: "rounding", text: describe(precision) });
  steps.push({ kind: "score", text: `得 ${printNumber(score)} 分（分值 ${printNumber(full)} 分）` });
  return { score, steps };
}

/** A number to the sheet's precision. */
export function round(number: Decimal, { digits, rounding }: Precision): Decimal {
  return number.toDecimalPlaces(digits, ROUNDING[rounding].mode);
}

const ROUNDING = {
  "half-up": { mode: Decimal.ROUND_HALF_UP, name: "四舍五入" },
  down: { mode: Decimal.ROUND_DOWN, name: "舍去尾数" },
  up: { mode: Decimal.ROUND_UP, name: "尾数进一" },
} as const;

function describe({ digits, rounding }: Precision): string {
  const name = ROUNDING[rounding].name;
  return digits === 0 ? `${name}取整数` : `${name}保留 ${digits} 位小数`;
}
