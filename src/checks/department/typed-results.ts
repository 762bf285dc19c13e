import type { IndicatorTarget } from "../../department/indicator-target.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { isSamePlace } from "../../reading/finding.ts";
import { printExact } from "../../values/quantities/print-quantity.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import { saysTheSame } from "../../values/quantities/same-as-printed.ts";
import { RATIO } from "../../values/quantities/units.ts";
import { check, type Spot } from "../check.ts";
import { typedNumbers } from "../prose/typed-numbers.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** The fewest pairs of neighbouring characters that two names share for both to be of one thing. */
const ALIKE = 2;

/**
 * Results typed where a figure of a like name has that very value: the one is changed and the other forgotten. One that breaks a
 * balance is found as that, and not as typed as well.
 */
export const typedResults = check(
  typedNumbers.entry,
  ({ targets, figures, balances }: Pick<DepartmentSubject, "targets" | "figures" | "balances">) => {
    const breaks = ({ result }: IndicatorTarget) => balances.some(({ range }) => isSamePlace(range, result.range));
    return targets.filter((row) => !breaks(row)).flatMap((row) => checkRow(row, figures));
  },
);

function checkRow({ path: [, , indicator], result }: IndicatorTarget, figures: FigureTable): Spot[] {
  if (result.kind !== "quantity" || result.formula.formula.kind !== "quantity") return [];
  const { quantity } = result.formula.formula;
  const same = [...figures.figures.keys()].filter((path) => {
    const value = figures.value(path);
    if (value?.kind !== "quantity" || value.quantity.unit.dimension !== quantity.unit.dimension) return false;
    return saysTheSame(quantity, value.quantity) && isNamedAlike(indicator, path, quantity);
  });
  const [closest] = same.toSorted((a, b) => likeness(indicator, b) - likeness(indicator, a));
  if (closest === undefined) return [];
  const typed = printExact(quantity);
  const message = `“${indicator}”的完成值 ${typed} 是直接打的数，没有引用数据`;
  return [{ at: result.range, message, hint: `写成 =${closest}`, mend: { text: `=${closest}` }, about: typed }];
}

/** Of rates, which often come to 100%, the last name must be alike as well. */
function isNamedAlike(indicator: string, path: string, { unit }: Quantity): boolean {
  const last = path.split(".").at(-1) ?? path;
  return likeness(indicator, path) >= ALIKE && (unit.dimension !== RATIO || likeness(indicator, last) > 0);
}

function likeness(indicator: string, path: string): number {
  const pairs = Array.from(indicator, (character, index) => character + indicator.charAt(index + 1)).slice(0, -1);
  return new Set(pairs.filter((pair) => path.includes(pair))).size;
}
