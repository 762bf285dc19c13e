import { describeTarget, type IndicatorTarget } from "../../department/indicator-target.ts";
import { quantityOfAim } from "../../department/outcome.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { typedNumbersIn } from "../../reading/typed-number.ts";
import { printRounded } from "../../values/quantities/print-quantity.ts";
import { type Unit, unitNames } from "../../values/quantities/units.ts";
import { wrongContent } from "../arising/wrong-content.ts";
import { wrongDimension } from "../arising/wrong-dimension.ts";
import { type Spot, walk } from "../check.ts";
import type { DepartmentSubject } from "./department-subject.ts";

/** What a finding says of a row; its rest is the row's. */
type Fault = Spot & { readonly code: "JX203" | "JX303" };

/** Results that can't be held against their targets. */
export const incomparableResults = walk(
  [wrongContent, wrongDimension],
  ({ targets, figures }: Pick<DepartmentSubject, "targets" | "figures">) =>
    targets.flatMap((row) => faultOf(row, figures) ?? []),
);

/** Why the result of a row can't be held against its target; undefined if it can. */
export function faultOf(row: IndicatorTarget, figures: FigureTable): Fault | undefined {
  const bare = [row.target, row.result].find((aim) => aim.kind === "words" && figures.figures.has(aim.words));
  if (bare?.kind === "words")
    return {
      code: "JX203",
      at: bare.range,
      message: `“${bare.words}”是数据的名称，会照字面印出来`,
      hint: `前面加等号，写成 =${bare.words}`,
      mend: { text: `=${bare.words}` },
    };
  return checkWords(row) ?? compareKinds(row, figures);
}

/** A number that a target has among words is compared with nothing. */
function checkWords({ path, target, result }: IndicatorTarget): Fault | undefined {
  if (target.kind !== "words" || result.kind !== "quantity") return undefined;
  const [typed] = typedNumbersIn(target.words);
  if (!typed?.quantity) return undefined;
  const written = target.words.slice(typed.span.start, typed.span.end);
  const message = `“${path[2]}”的目标“${target.words}”里有数，照这样写不能与完成值比较`;
  const hint = isRanged(target.words)
    ? "只写这一段，例如 800-1000户；其余的话写进指标的名称"
    : `只写数：不少于的写 ≥${written}，不超过的写 ≤${written}，正好的写 ${written}；其余的话写进指标的名称`;
  return { code: "JX203", at: target.range, message, hint };
}

function isRanged(words: string): boolean {
  return /\d[^\d\s]{0,4}[-–—~～至到]\s?\d/u.test(words);
}

/** A quantity is compared with one of its kind: people with people, a rate with a rate. */
function compareKinds({ path, target, result }: IndicatorTarget, figures: FigureTable): Fault | undefined {
  if (target.kind !== "quantity" && target.kind !== "range") return undefined;
  if (result.kind !== "quantity") {
    if (result.kind === "unreadable") return undefined;
    const message = `“${path[2]}”的目标是数量，完成值也要写数量`;
    return { code: "JX203", at: result.range, message, hint: "写成数字加单位，与目标值同类" };
  }
  const [goal, value] = [quantityOfAim(target, figures), quantityOfAim(result, figures)];
  if (!goal || !value || value.unit.dimension === goal.unit.dimension) return undefined;
  const message = `“${path[2]}”的目标是 ${describeTarget(target, goal)}，完成写的是 ${printRounded(value)}，不是同一类数量，不能比较`;
  return { code: "JX303", at: result.range, message, hint: hintOfUnits(goal.unit) };
}

function hintOfUnits({ dimension, name }: Unit): string {
  const usual = unitNames(dimension);
  return `完成值的单位用${usual.length > 0 ? usual.join("、") : name}`;
}
