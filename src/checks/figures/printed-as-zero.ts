import type { Figure } from "../../figures/figure.ts";
import { typedFiguresOf } from "../../figures/typed-figures.ts";
import type { Formula } from "../../values/formulas/syntax-tree.ts";
import { PRINT_STYLES, printExact, printsAsZero } from "../../values/quantities/print-quantity.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import { check, type Spot } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";

/**
 * Typed figures that aren't zero and are printed as 0, by themselves or as part of a sum: 3.62元 in a column of 万元 prints as 0.00,
 * so its unit is probably wrong.
 */
export const printedAsZero = check(
  {
    code: "JX318",
    level: "核实",
    title: "填了数，印出来是零",
    why: "表上印的单位容不下这么小的数，多半是把万元写成了元，差了一万倍。",
    fix: "核对单位；确实只有这么多的，在 notes.yaml 里按数据的名称说明。",
    example: { file: "figures.yaml", wrong: "年中调整: 3.5元", right: "年中调整: 0元" },
  },
  ({ references, figures }: Pick<FiguresSubject, "references" | "figures">) => {
    const printed = new Map<Figure, Set<string>>();
    for (const { name, style } of references) {
      if (style === undefined) continue;
      const named: Formula = { kind: "name", path: name, span: { start: 0, end: name.length } };
      // A style that takes any kind shows what it prints, and of a sum not the parts.
      const shown = typedFiguresOf(named, figures).filter(
        ({ path }) => PRINT_STYLES[style]?.dimension || path === name,
      );
      for (const figure of shown) printed.set(figure, (printed.get(figure) ?? new Set()).add(style));
    }
    return [...printed].flatMap(([figure, styles]) => checkFigure(figure, [...styles]));
  },
);

function checkFigure({ path, range, written }: Figure, styles: readonly string[]): Spot[] {
  if (written.kind !== "value" || written.value.kind !== "quantity") return [];
  const { quantity } = written.value;
  const fitting = styles.filter((style) => takes(style, quantity));
  if (quantity.amount.isZero() || fitting.length === 0 || !fitting.every((style) => printsAsZero(style, quantity)))
    return [];
  const message = `“${path}”填的是 ${printExact(quantity)}，按${fitting.join("、")}印出来是零`;
  return [{ at: range, message, about: path }];
}

function takes(style: string, { unit }: Quantity): boolean {
  const dimension = PRINT_STYLES[style]?.dimension;
  return dimension === undefined || dimension === unit.dimension;
}
