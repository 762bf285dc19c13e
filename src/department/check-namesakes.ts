import type { FigureTable } from "../figures/figure-table.ts";
import { type Finding, finding } from "../findings/finding.ts";
import type { Value } from "../formulas/value.ts";
import { printExact } from "../quantities/print-quantity.ts";
import { compare, type Quantity } from "../quantities/quantity.ts";
import type { Rubric } from "../scoring/rubric.ts";
import type { IndicatorTarget } from "./indicator-target.ts";

/** A quantity that stands in another document of the set under the name of an indicator. */
interface Namesake {
  readonly from: string;
  readonly quantity: Quantity;
}

/** Results that differ from what the set says elsewhere under the same name: on the score sheet, or as a figure. */
export function checkNamesakes(
  targets: readonly IndicatorTarget[],
  figures: FigureTable,
  rubric: Pick<Rubric, "sections">,
): Finding[] {
  const namesakes = namesakesIn(figures, rubric);
  return targets.flatMap(({ path, result }) => {
    const other = namesakes.get(bare(path[2]));
    const own = result.kind === "quantity" ? quantityIn(figures.computePart(result.formula.formula)) : undefined;
    if (!own || !other || own.unit.dimension !== other.quantity.unit.dimension) return [];
    if (compare(own, other.quantity) === 0) return [];
    const message = `“${path[2]}”完成写的是 ${printExact(own)}，${other.from}是 ${printExact(other.quantity)}`;
    return [finding("JX611", result.range, message)];
  });
}

function namesakesIn(figures: FigureTable, { sections }: Pick<Rubric, "sections">): Map<string, Namesake> {
  const named = [...figures.figures.keys()].map((path) => [path, `数据“${path}”`, figures.value(path)] as const);
  const scored = sections
    .flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators))
    .map(({ name, measure }) => [name, "计分表的", measure && figures.computePart(measure.formula)] as const);
  return new Map(
    [...named, ...scored].flatMap(([name, from, value]) => {
      const quantity = quantityIn(value);
      return quantity ? [[bare(name), { from, quantity }] as const] : [];
    }),
  );
}

function quantityIn(value: Value | undefined): Quantity | undefined {
  return value?.kind === "quantity" ? value.quantity : undefined;
}

/** Quotation marks, and the points between the parts of a figure's name, don't make another name. */
function bare(name: string): string {
  return name.replace(/[“”.\s]/gu, "");
}
