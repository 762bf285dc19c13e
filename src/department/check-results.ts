import type { FigureTable } from "../figures/figure-table.ts";
import { type Finding, finding } from "../reading/findings/finding.ts";
import { typedNumbersIn } from "../reading/typed-number.ts";
import { printExact } from "../values/quantities/print-quantity.ts";
import { unitNames } from "../values/quantities/units.ts";
import { type IndicatorTarget, tellTarget } from "./indicator-target.ts";

/** The rows whose results can't be held against their targets, each with the finding that says why. */
export function checkResults(
  targets: readonly IndicatorTarget[],
  figures: FigureTable,
): ReadonlyMap<IndicatorTarget, Finding> {
  const checked = targets.map((row) => [row, checkRow(row, figures)] as const);
  return new Map(checked.filter((entry): entry is [IndicatorTarget, Finding] => entry[1] !== undefined));
}

function checkRow(row: IndicatorTarget, figures: FigureTable): Finding | undefined {
  const bare = [row.target, row.result].find((aim) => aim.kind === "words" && figures.figures.has(aim.words));
  if (bare?.kind === "words")
    return finding(
      "JX203",
      bare.range,
      `“${bare.words}”是数据的名称，会照字面印出来`,
      `前面加等号，写成 =${bare.words}`,
    );
  return checkWords(row) ?? compareKinds(row, figures);
}

/** A number that a target has among words is compared with nothing. */
function checkWords({ path, target, result }: IndicatorTarget): Finding | undefined {
  if (target.kind !== "words" || result.kind !== "quantity") return undefined;
  const [typed] = typedNumbersIn(target.words);
  if (!typed?.quantity) return undefined;
  const written = target.words.slice(typed.span.start, typed.span.end);
  const message = `“${path[2]}”的目标“${target.words}”里有数，照这样写不能与完成值比较`;
  return finding("JX203", target.range, message, `只写数，如 ≥${written}；其余的话写进指标的名称`);
}

/** A quantity is compared with one of its kind: people with people, a rate with a rate. */
function compareKinds({ path, target, result }: IndicatorTarget, figures: FigureTable): Finding | undefined {
  if (target.kind !== "quantity") return undefined;
  if (result.kind !== "quantity") {
    if (result.kind === "unreadable") return undefined;
    const message = `“${path[2]}”的目标是数量，完成值也要写数量`;
    return finding("JX203", result.range, message, "写成数字加单位，与目标值同类");
  }
  const [aimed, reached] = [figures.computePart(target.formula.formula), figures.computePart(result.formula.formula)];
  if (aimed.kind !== "quantity" || reached.kind !== "quantity") return undefined;
  const [goal, value] = [aimed.quantity, reached.quantity];
  const { dimension } = goal.unit;
  if (value.unit.dimension === dimension) return undefined;
  const message = `“${path[2]}”的目标是 ${tellTarget(target, goal)}，完成写的是 ${printExact(value)}，不是同一类数量，不能比较`;
  return finding("JX303", result.range, message, `完成值的单位用${unitNames(dimension).join("、")}`);
}
