import type { FigureTable } from "../../figures/figure-table.ts";
import { referencesIn } from "../../reading/parse-references.ts";
import type { Block } from "../../reading/passage.ts";
import { typedNumbersIn } from "../../reading/typed-number.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";

/** A quantity as a text says it, typed or by reference. */
export interface SaidQuantity {
  readonly span: Span;
  readonly quantity: Quantity;
  readonly typed: boolean;
}

/** The quantities of a block: those typed, then those of figures that it refers to. */
export function saidQuantities({ text, words }: Block, figures: FigureTable): SaidQuantity[] {
  const typed = typedNumbersIn(words).flatMap(({ span, quantity }) =>
    quantity ? [{ span, quantity, typed: true }] : [],
  );
  const referred = referencesIn(text).flatMap(({ span, asked }) => {
    const value = asked.kind === "name" ? figures.value(asked.name) : undefined;
    return value?.kind === "quantity" ? [{ span, quantity: value.quantity, typed: false }] : [];
  });
  return [...typed, ...referred];
}
