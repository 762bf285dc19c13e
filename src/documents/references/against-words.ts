import { type Finding, finding, type SourceRange } from "../../reading/finding.ts";
import { printExact } from "../../values/quantities/print-quantity.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import type { Change } from "./change.ts";
import type { Direction } from "./direction.ts";

/** What is said of a number, and whether it says a change. */
interface SaidChange {
  readonly name: string;
  readonly change: Change | undefined;
}

/** Words that say one direction before a number that goes the other, or that prints with a minus. */
export function againstWords(
  quantity: Quantity,
  { name, change }: SaidChange,
  direction: Direction | undefined,
  range: SourceRange,
): Finding | undefined {
  const { amount } = quantity;
  if (direction === undefined || amount.isZero()) return undefined;
  const isMinusPrinted = direction === "rise" && amount.isNegative();
  const way = wayOf(amount.isNegative(), change);
  const asked = (message: string, hint: string) => ({ ...finding("JX515", range, message, hint), about: name });
  if (way !== undefined && way !== direction) {
    const [said, is] = direction === "fall" ? ["减少", "增加"] : ["增加", "减少"];
    const by = printExact({ ...quantity, amount: way === "fall" ? amount.abs().negated() : amount.abs() });
    return asked(`这里写的是${said}，“${name}”却是${is}：${by}`, `改成说${is}的词；数填错了的，改数据`);
  }
  if (!isMinusPrinted) return undefined;
  const hint = "减号前后的两个数写反了的，对调；是减少的，改成说减少的词";
  return asked(`这里写的是增加，“${name}”印出来却是负数：${printExact(quantity)}`, hint);
}

/** Which way a number goes, if that can be told. */
function wayOf(isNegative: boolean, change: Change | undefined): Direction | undefined {
  if (change === undefined) return isNegative ? "fall" : undefined;
  if (change === "unclear") return undefined;
  return isNegative === (change === "fall") ? "rise" : "fall";
}
