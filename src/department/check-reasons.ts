import { saysMissed } from "../checks/department/missed-words.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import { typedFiguresOf } from "../figures/typed-figures.ts";
import { type Finding, finding, isSamePlace } from "../reading/findings/finding.ts";
import { saysNothing } from "../reading/unwritten.ts";
import type { OwnIndicators, Rubric } from "../scoring/rubric.ts";
import { contains } from "../scoring/rules/bands.ts";
import { holds } from "../values/formulas/evaluate.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { printExact } from "../values/quantities/print-quantity.ts";
import { compare, type Quantity, ratioOf } from "../values/quantities/quantity.ts";
import { isLate } from "./deadline.ts";
import { type IndicatorTarget, tellTarget } from "./indicator-target.ts";

/** What a form and a year ask of those who miss a target. */
export interface ReasonsDue {
  /** The deviation from which on a reason is due. */
  readonly deviation: Quantity;
  readonly sections: Rubric["sections"];
  /** The year evaluated, in which a date without one lies. */
  readonly year: number;
}

/**
 * A target that is missed, or left behind by as much as the form sets, asks for a reason; so does an indicator that is graded,
 * and not with the grade that goes up to all of it. A result that has been told to be wrong, or to rest on a wrong figure, says
 * nothing yet of its target.
 */
export function checkReasons(
  targets: readonly IndicatorTarget[],
  figures: FigureTable,
  { deviation, sections, year }: ReasonsDue,
  told: readonly Finding[],
): Finding[] {
  const gradesOf = ({ path }: IndicatorTarget) => sections.find(({ name }) => name === path[0])?.own?.grades ?? [];
  return targets
    .filter((row) => saysNothing(row.reason?.text ?? "") && !isTold(row, figures, told))
    .flatMap((row) => {
      if (row.target.kind === "quantity") return checkDeviation(row, figures, deviation);
      const graded = checkGrade(row, gradesOf(row));
      return graded.length > 0 ? graded : checkWords(row, year);
    });
}

function isTold({ target, result }: IndicatorTarget, figures: FigureTable, told: readonly Finding[]): boolean {
  if (told.some(({ range }) => isSamePlace(range, result.range))) return true;
  const wrong = told
    .filter(({ own }) => own?.severity === "error")
    .flatMap(({ range, related }) => [range, ...(related ?? []).map((each) => each.range)]);
  const typed = [target, result].flatMap((aim) =>
    aim.kind === "quantity" ? typedFiguresOf(aim.formula.formula, figures) : [],
  );
  return typed.some(({ range }) => wrong.some((each) => isSamePlace(each, range)));
}

function checkWords({ path, target, result }: IndicatorTarget, year: number): Finding[] {
  if (target.kind !== "words" || result.kind !== "words") return [];
  const late = isLate(result.words, target.words, year);
  if (!late && !saysMissed(result.words, target.words)) return [];
  const outcome = late ? "晚于目标" : "没有达到目标";
  const message = `“${path[2]}”的目标是“${target.words}”，完成写的是“${result.words}”，${outcome}，要写偏差原因`;
  return [finding("JX602", result.range, message)];
}

function checkGrade({ path, own }: IndicatorTarget, grades: OwnIndicators["grades"]): Finding[] {
  const given = grades.find(({ grade }) => grade === own.grade?.name);
  if (!own.grade || !given || contains(given, ratioOf(1))) return [];
  return [finding("JX602", own.grade.range, `“${path[2]}”评定为“${given.grade}”，要写偏差原因`)];
}

function checkDeviation({ path, target, result }: IndicatorTarget, figures: FigureTable, due: Quantity): Finding[] {
  if (target.kind !== "quantity" || result.kind !== "quantity") return [];
  const [aimed, reached] = [figures.computePart(target.formula.formula), figures.computePart(result.formula.formula)];
  if (aimed.kind !== "quantity" || reached.kind !== "quantity") return [];
  const [goal, value] = [aimed.quantity, reached.quantity];
  if (goal.unit.dimension !== value.unit.dimension) return [];
  const met = holds(target.comparator, compare(value, goal));
  const deviation = deviationOf(value, goal);
  if (met && compare(deviation, due) < 0) return [];
  const missed = target.comparator === "=" ? "与目标不一致" : "没有达到目标";
  const outcome = met ? `偏差达到 ${printExact(deviation)}` : missed;
  const message = `“${path[2]}”的目标是 ${tellTarget(target, goal)}，完成 ${printExact(value, goal)}，${outcome}，要写偏差原因`;
  return [finding("JX602", result.range, message)];
}

/** How far the result is from the goal, as a share of the goal; from a goal of zero any distance counts as the whole. */
export function deviationOf(value: Quantity, goal: Quantity): Quantity {
  const distance = value.amount.minus(goal.amount).abs();
  if (goal.amount.isZero()) return ratioOf(distance.isZero() ? new Decimal(0) : new Decimal(1));
  return ratioOf(distance.dividedBy(goal.amount.abs()));
}
