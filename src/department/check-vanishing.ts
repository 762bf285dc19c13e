import type { Figure } from "../figures/figure.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import { typedFiguresOf } from "../figures/typed-figures.ts";
import type { PackReference } from "../pack/pack-references.ts";
import { type Finding, finding } from "../reading/findings/finding.ts";
import type { Formula } from "../values/formulas/syntax-tree.ts";
import { PRINT_STYLES, printExact, printsAsZero } from "../values/quantities/print-quantity.ts";
import type { Quantity } from "../values/quantities/quantity.ts";

/**
 * Typed figures that are something and print as nothing, by themselves or as part of a sum, wherever the form prints them:
 * 3.62元 among 万元 has the wrong unit.
 */
export function checkVanishing(references: readonly PackReference[], figures: FigureTable): Finding[] {
  const printed = new Map<Figure, Set<string>>();
  for (const { name, style } of references) {
    if (style === undefined) continue;
    const named: Formula = { kind: "name", path: name, span: { start: 0, end: name.length } };
    // A style that takes any kind shows what it prints, and of a sum not the parts.
    const shown = typedFiguresOf(named, figures).filter(({ path }) => PRINT_STYLES[style]?.dimension || path === name);
    for (const figure of shown) printed.set(figure, (printed.get(figure) ?? new Set()).add(style));
  }
  return [...printed].flatMap(([figure, styles]) => checkFigure(figure, [...styles]));
}

function checkFigure({ path, range, written }: Figure, styles: readonly string[]): Finding[] {
  if (written.kind !== "value" || written.value.kind !== "quantity") return [];
  const { quantity } = written.value;
  const fitting = styles.filter((style) => takes(style, quantity));
  if (quantity.amount.isZero() || fitting.length === 0 || !fitting.every((style) => printsAsZero(style, quantity)))
    return [];
  const message = `“${path}”填的是 ${printExact(quantity)}，按${fitting.join("、")}印出来是零`;
  return [{ ...finding("JX318", range, message), about: path }];
}

function takes(style: string, { unit }: Quantity): boolean {
  const dimension = PRINT_STYLES[style]?.dimension;
  return dimension === undefined || dimension === unit.dimension;
}
