import type { IndicatorTarget } from "../../department/indicator-target.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { ownZeroDivisor } from "../../figures/zero-divisor.ts";
import type { WrittenFormula } from "../../reading/written-formula.ts";
import { EVIDENCE } from "../../scoring/evidence.ts";
import type { Rubric } from "../../scoring/rubric.ts";
import { check, type Spot } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";

/**
 * Formulas of the department's own that divide by zero: they print a stroke where readers expect a number.
 *
 * Why not those of the form: 0 planned and 0 spent is a right answer there, for which the form prints a stroke. Formulas that are
 * scored are looked at when they are scored.
 */
export const zeroDivisors = check(
  {
    code: "JX316",
    level: "核实",
    title: "除数为零",
    why: "下面是零，比率算不出来，印成“—”：没有计划却发生了，或者引错了数，审核时一定会问。",
    fix: "核对作除数的那项数据；确实为零的，在 notes.yaml 里说明。",
    example: { file: "figures.yaml", wrong: "采购: { 预算: 0元, 支出: 5元 }", right: "采购: { 预算: 0元, 支出: 0元 }" },
  },
  ({
    own,
    targets,
    figures,
    pack,
  }: Pick<FiguresSubject, "own" | "targets" | "figures"> & { pack: { rubric: Pick<Rubric, "sections"> } }) => {
    const { sections } = pack.rubric;
    const isScored = ({ path }: IndicatorTarget) =>
      sections.some(({ name, own: scored }) => scored && name === path[0]);
    const ofFigures = own.flatMap(({ path, written }) =>
      written.kind === "value" || path.startsWith(`${EVIDENCE}.`) ? [] : checkFormula(path, written.formula, figures),
    );
    const ofRows = targets
      .filter((row) => !isScored(row))
      .flatMap(({ path, target, result }) =>
        [target, result].flatMap((aim) => (aim.kind === "quantity" ? checkFormula(path[2], aim.formula, figures) : [])),
      );
    return [...ofFigures, ...ofRows];
  },
);

function checkFormula(name: string, formula: WrittenFormula, figures: FigureTable): Spot[] {
  if (figures.computePart(formula.formula).kind !== "not-computable") return [];
  const divisor = ownZeroDivisor(formula, figures);
  if (!divisor) return [];
  const { figure } = divisor;
  return [
    {
      at: formula.rangeOf(divisor.part.span),
      about: name,
      message: `“${name}”的除数“${divisor.text}”是零，算不出来，印成“—”`,
      related: figure ? [{ message: `${figure.path} 是零`, range: figure.range }] : [],
    },
  ];
}
