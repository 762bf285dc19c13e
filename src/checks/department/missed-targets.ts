import { type Aim, describeTarget, type IndicatorTarget } from "../../department/indicator-target.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { holds } from "../../values/formulas/evaluate.ts";
import { printExact } from "../../values/quantities/print-quantity.ts";
import { compare } from "../../values/quantities/quantity.ts";
import { isLate } from "./deadline.ts";
import { saysMissed } from "./missed-words.ts";

/** A target in words that wasn't reached: what the result says, and whether it only came too late. */
interface MissInWords {
  readonly said: string;
  readonly late: boolean;
}

/** How a target in words was missed; undefined if it wasn't, as far as words tell. */
export function missInWords(
  { path, target, result }: IndicatorTarget,
  figures: FigureTable,
  year: number,
): MissInWords | undefined {
  const said = sayResult(result, figures);
  if (target.kind !== "words" || said === undefined) return undefined;
  const late = isLate(said, target.words, year);
  return late || saysMissed(said, target.words, path[2]) ? { said, late } : undefined;
}

/** Target and result of a row whose result falls short of its target; undefined of one that reaches or overshoots it. */
export function describeMiss(row: IndicatorTarget, figures: FigureTable, year: number): string | undefined {
  const { target, result } = row;
  if (target.kind === "words") {
    const miss = missInWords(row, figures, year);
    return miss && `目标是“${target.words}”，完成写的是“${miss.said}”`;
  }
  if (target.kind !== "quantity" || result.kind !== "quantity") return undefined;
  const [aimed, reached] = [figures.computePart(target.formula.formula), figures.computePart(result.formula.formula)];
  if (aimed.kind !== "quantity" || reached.kind !== "quantity") return undefined;
  const [goal, value] = [aimed.quantity, reached.quantity];
  if (goal.unit.dimension !== value.unit.dimension) return undefined;
  const least = target.comparator === "=" ? "≥" : target.comparator;
  if (holds(least, compare(value, goal))) return undefined;
  return `目标是 ${describeTarget(target, goal)}，完成 ${printExact(value, goal)}`;
}

/** A result as it is printed, in words or as a number: 3件 of what there was to be none of. */
function sayResult(result: Aim, figures: FigureTable): string | undefined {
  if (result.kind !== "quantity") return result.kind === "words" ? result.words : undefined;
  const value = figures.computePart(result.formula.formula);
  return value.kind === "quantity" ? printExact(value.quantity) : undefined;
}
