import type { Figure } from "../../../figures/figure.ts";
import { printAsWritten, printExact, printNumber } from "../../../values/quantities/print-quantity.ts";
import { numberIn, type Quantity } from "../../../values/quantities/quantity.ts";
import { unitNamed } from "../../../values/quantities/units.ts";
import { quantityTyped, type Slip } from "./find-slips.ts";
import type { Kin, Side } from "./kin.ts";
import { sumOf } from "./lay.ts";

/** Whether a relation that must hold is broken by a slip, and so tells of it. */
export function isToldByRelations({ mended }: Slip): boolean {
  return mended.some(({ relation }) => relation?.severity === "error");
}

/** The figure that is odd, and what it is odd beside. */
export function describeSlip({ figures, cured, rival }: Slip): string {
  const [first] = figures as [Figure];
  const others = figures.length > 1 ? `（同样的还有“${figures[1]?.path}”${figures.length > 2 ? "等" : ""}）` : "";
  const beside = rival ? `“${rival.path}”的 ${writeTyped(rival)}` : describeOther(plainest(cured), figures);
  return `“${first.path}”填的是 ${writeTyped(first)}${others}，和${beside}相差太大`;
}

/** What was probably meant. */
export function askAbout(slip: Slip): string {
  const { figures, rival } = slip;
  const [first] = figures as [Figure];
  return rival
    ? `“${first.path}”“${rival.path}”，是不是有一个写错了单位，差了一万倍？`
    : `“${first.path}”是不是 ${meantBy(slip)}？${figures.length > 1 ? "一起核对同样的几个数。" : ""}`;
}

/** Of what a slip is seen by, the sums with the fewest parts. */
function plainest(cured: readonly Kin[]): Kin {
  return cured.reduce((best, each) => (partsOf(each) < partsOf(best) ? each : best));
}

function partsOf({ left, right }: Kin): number {
  return left.size + right.size;
}

function describeOther({ left, right, fixed }: Kin, figures: readonly Figure[]): string {
  const side = [...left.keys()].some((figure) => figures.includes(figure)) ? right : left;
  const named = [...side.keys()].filter((figure) => !quantityTyped(figure)?.amount.isZero());
  const [first] = named;
  if (!first) return `上年的 ${writeAmount(fixed.right)}`;
  if (named.length === 1) return `“${first.path}”的 ${writeTyped(first)}`;
  return `“${first.path}”等 ${named.length} 项的合计 ${writeAmount(sumIn(side))}`;
}

/** What the figures of a side come to, whatever share of them is asked for. */
function sumIn(side: Side): Quantity["amount"] {
  const once = new Map([...side.keys()].map((figure) => [figure, unitNamed("元").factor]));
  return sumOf(once, (figure) => quantityTyped(figure)?.amount ?? unitNamed("元").factor.times(0));
}

function writeAmount(amount: Quantity["amount"]): string {
  return printExact({ amount, unit: unitNamed(amount.lessThan(10000) ? "元" : "万元") });
}

function writeTyped(figure: Figure): string {
  const quantity = quantityTyped(figure);
  return quantity ? printAsWritten(quantity) : "";
}

/** The first of its figures in the unit that was meant; undefined where it may as well be the rival that is wrong. */
export function meantBy({ figures: [figure], meant, rival }: Slip): string | undefined {
  if (!figure || rival) return undefined;
  return printNumber(numberIn(quantityTyped(figure) as Quantity)) + meant.name;
}
