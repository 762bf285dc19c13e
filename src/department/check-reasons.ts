import type { FigureTable } from "../figures/figure-table.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { holds } from "../formulas/evaluate.ts";
import { saysNothing } from "../proofreading/word-lists.ts";
import { Decimal } from "../quantities/decimal.ts";
import { printExact } from "../quantities/print-quantity.ts";
import { compare, type Quantity, ratioOf } from "../quantities/quantity.ts";
import type { OwnIndicators, Rubric } from "../scoring/rubric.ts";
import { contains } from "../scoring/rules/bands.ts";
import type { IndicatorTarget } from "./indicator-target.ts";

/**
 * A target that is missed, or left behind by as much as the form sets, asks for a reason; so does an indicator that is graded,
 * and not with the grade that goes up to all of it.
 */
export function checkReasons(
  targets: readonly IndicatorTarget[],
  figures: FigureTable,
  due: Quantity,
  { sections }: Pick<Rubric, "sections">,
): Finding[] {
  const gradesOf = ({ path }: IndicatorTarget) => sections.find(({ name }) => name === path[0])?.own?.grades ?? [];
  return targets
    .filter(({ reason }) => saysNothing(reason?.text ?? ""))
    .flatMap((row) =>
      row.target.kind === "quantity" ? checkDeviation(row, figures, due) : checkGrade(row, gradesOf(row)),
    );
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
  const aim = `${target.comparator === "=" ? "" : target.comparator}${printExact(goal)}`;
  const message = `“${path[2]}”的目标是 ${aim}，完成 ${printExact(value)}，${outcome}，要写偏差原因`;
  return [finding("JX602", result.range, message)];
}

/** How far the result is from the goal, as a share of the goal; from a goal of zero any distance counts as the whole. */
function deviationOf(value: Quantity, goal: Quantity): Quantity {
  const distance = value.amount.minus(goal.amount).abs();
  if (goal.amount.isZero()) return ratioOf(distance.isZero() ? new Decimal(0) : new Decimal(1));
  return ratioOf(distance.dividedBy(goal.amount.abs()));
}
