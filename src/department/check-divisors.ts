import type { Figure } from "../figures/figure.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import { ownZeroDivisor } from "../figures/zero-divisor.ts";
import { type Finding, finding } from "../reading/findings/finding.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import { EVIDENCE } from "../scoring/evidence.ts";
import type { Rubric } from "../scoring/rubric.ts";
import type { IndicatorTarget } from "./indicator-target.ts";

/**
 * Formulas of the department's own that divide by nothing: they print a stroke where its readers expect a number.
 *
 * Why not those of the form: there nothing planned and nothing done is an answer. What is scored is told with its score.
 */
export function checkDivisors(
  own: readonly Figure[],
  targets: readonly IndicatorTarget[],
  figures: FigureTable,
  { sections }: Pick<Rubric, "sections">,
): Finding[] {
  const isScored = ({ path }: IndicatorTarget) => sections.some(({ name, own: scored }) => scored && name === path[0]);
  const ofFigures = own.flatMap(({ path, written }) =>
    written.kind === "value" || path.startsWith(`${EVIDENCE}.`) ? [] : checkFormula(path, written.formula, figures),
  );
  const ofRows = targets
    .filter((row) => !isScored(row))
    .flatMap(({ path, target, result }) =>
      [target, result].flatMap((aim) => (aim.kind === "quantity" ? checkFormula(path[2], aim.formula, figures) : [])),
    );
  return [...ofFigures, ...ofRows];
}

function checkFormula(name: string, formula: WrittenFormula, figures: FigureTable): Finding[] {
  if (figures.computePart(formula.formula).kind !== "not-computable") return [];
  const divisor = ownZeroDivisor(formula, figures);
  if (!divisor) return [];
  const message = `“${name}”的除数“${divisor.text}”是零，算不出来，印成“—”`;
  const { figure } = divisor;
  const related = figure ? [{ message: `${figure.path} 是零`, range: figure.range }] : [];
  return [{ ...finding("JX316", formula.rangeOf(divisor.part.span), message), related }];
}
