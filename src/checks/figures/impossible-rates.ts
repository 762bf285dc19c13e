import type { IndicatorTarget } from "../../department/indicator-target.ts";
import type { Figure } from "../../figures/figure.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { typedFiguresOf } from "../../figures/typed-figures.ts";
import { EVIDENCE } from "../../scoring/evidence.ts";
import type { Formula } from "../../values/formulas/syntax-tree.ts";
import { isBeyondTheWhole, isOfAWhole } from "../../values/quantities/bounded-rates.ts";
import { printAsWritten } from "../../values/quantities/print-quantity.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import { check, type Spot } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";

/** Rates of a department's own that by their names are part of a whole, and are more than all of it or less than nothing. */
export const impossibleRates = check(
  {
    code: "JX322",
    level: "核实",
    title: "不会超过100%的率超过了100%",
    why: "办结率、回收率、满意率这样的率是部分占全部的比例，部分不会比全部还多，也不会小于零。",
    fix: "核对作分子、分母的两个数：是不是填错了、写反了、范围不一样；没有写错的，在 notes.yaml 里按名称说明。",
    example: { file: "figures.yaml", wrong: "读者满意率: 108%", right: "读者满意率: 98%" },
  },
  ({ own, targets, figures }: Pick<FiguresSubject, "own" | "targets" | "figures">) => {
    const ofFigures = own
      .filter(({ path }) => isOfAWhole(path) && !path.startsWith(`${EVIDENCE}.`))
      .flatMap((figure) => checkFigure(figure, figures));
    return [...ofFigures, ...targets.flatMap((row) => checkRow(row, figures))];
  },
);

function checkFigure({ path, range, written }: Figure, figures: FigureTable): Spot[] {
  const value = figures.value(path);
  if (value?.kind !== "quantity" || !isBeyondTheWhole(value.quantity)) return [];
  const parts = written.kind === "formula" ? typedIn(written.formula.formula, figures) : [];
  const said = written.kind === "formula" ? "算出来是" : "填的是";
  return [{ at: range, message: describe(path, said, value.quantity), about: path, related: parts }];
}

function checkRow({ path, target, result }: IndicatorTarget, figures: FigureTable): Spot[] {
  const [, , name] = path;
  if (!isOfAWhole(name)) return [];
  return [target, result].flatMap((aim): Spot[] => {
    if (aim.kind !== "quantity") return [];
    const { formula } = aim.formula;
    const value = figures.computePart(formula);
    if (value.kind !== "quantity" || !isBeyondTheWhole(value.quantity)) return [];
    // A figure that is called so itself is asked about where it stands.
    if (formula.kind === "name" && isOfAWhole(formula.path)) return [];
    const said = aim === target ? "的指标值是" : "的完成值是";
    return [
      { at: aim.range, message: describe(name, said, value.quantity), about: name, related: typedIn(formula, figures) },
    ];
  });
}

function describe(name: string, said: string, rate: Quantity): string {
  const bound = rate.amount.isNegative() ? "不会小于零" : "不会超过 100%";
  return `“${name}”${said} ${printAsWritten(rate)}，这样的率${bound}`;
}

function typedIn(formula: Formula, figures: FigureTable): Spot["related"] & {} {
  return typedFiguresOf(formula, figures).map(({ path, range, written }) => {
    const said =
      written.kind === "value" && written.value.kind === "quantity" ? printAsWritten(written.value.quantity) : "";
    return { message: `${path} 是 ${said}`, range };
  });
}
