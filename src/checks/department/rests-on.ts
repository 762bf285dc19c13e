import type { IndicatorTarget } from "../../department/indicator-target.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { typedFiguresOf } from "../../figures/typed-figures.ts";
import { type Finding, isSamePlace } from "../../reading/finding.ts";

/** Whether the target or result of a row is computed from a figure that one of these findings names: it may be the wrong one. */
export function restsOn({ target, result }: IndicatorTarget, figures: FigureTable, found: readonly Finding[]): boolean {
  const named = found.flatMap(({ range, related }) => [range, ...(related ?? []).map((each) => each.range)]);
  const typed = [target, result].flatMap((aim) =>
    aim.kind === "quantity" ? typedFiguresOf(aim.formula.formula, figures) : [],
  );
  return typed.some(({ range }) => named.some((each) => isSamePlace(each, range)));
}
