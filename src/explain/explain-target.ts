import { type Aim, describeRange, type IndicatorTarget } from "../department/indicator-target.ts";
import { outcomeOf } from "../department/outcome.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import { writeValue } from "../values/formulas/write-formula.ts";
import { printExact } from "../values/quantities/print-quantity.ts";
import { beginUnfolding, explainOperands, placeOf } from "./explain-figure.ts";
import type { AimExplanation, TargetExplanation } from "./explanation.ts";

/** Explains the department's own indicators of a name; undefined if it has none. */
export function explainTarget(
  name: string,
  targets: readonly IndicatorTarget[],
  figures: FigureTable,
): TargetExplanation | undefined {
  const rows = targets.filter(({ path }) => path[2] === name);
  return rows.length > 0 ? { rows: rows.map((row) => explainRow(row, figures)) } : undefined;
}

function explainRow(row: IndicatorTarget, figures: FigureTable): TargetExplanation["rows"][number] {
  const { path, target, result, reason, range } = row;
  const outcome = describeOutcome(row, figures);
  const unfolding = beginUnfolding();
  return {
    path,
    place: placeOf(range),
    target: explainAim(target, figures),
    result: explainAim(result, figures),
    ...(outcome ? { outcome } : {}),
    ...(reason ? { reason: reason.text } : {}),
    figures: [target, result].flatMap((aim) =>
      aim.kind === "quantity" ? explainOperands(aim.formula.formula, figures, unfolding) : [],
    ),
  };
}

function explainAim(aim: Aim, figures: FigureTable): AimExplanation {
  if (aim.kind === "range") return { value: describeRange(aim) };
  if (aim.kind !== "quantity") return { value: aim.words };
  const { comparator, formula } = aim;
  const sign = comparator === "=" ? "" : comparator;
  const value = sign + writeValue(figures.computePart(formula.formula));
  const written = sign + formula.text.trim();
  return written === value ? { value } : { value, formula: written };
}

function describeOutcome(row: IndicatorTarget, figures: FigureTable): TargetExplanation["rows"][number]["outcome"] {
  const outcome = outcomeOf(row, figures);
  return outcome && { met: outcome.met, deviation: printExact(outcome.deviation) };
}
