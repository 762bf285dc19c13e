import type { Quantity } from "../quantities/quantity.ts";

/** Where in the formula's text a part stands: offsets in UTF-16 units, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A formula that was read: a tree whose every part knows its place in the text. */
export type Formula = { readonly span: Span } & (
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "yes-no"; readonly value: boolean }
  | { readonly kind: "name"; readonly path: string }
  | { readonly kind: "negation"; readonly operand: Formula }
  | {
      readonly kind: "arithmetic";
      readonly operator: "+" | "-" | "×" | "÷";
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: "comparison"; readonly operator: Comparator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "logic"; readonly operator: "且" | "或"; readonly left: Formula; readonly right: Formula }
  /** 如有(name, otherwise): what a figure that may be left out counts as where it is. */
  | { readonly kind: "fallback"; readonly left: Formula & { kind: "name" }; readonly right: Formula }
  | { readonly kind: "call"; readonly name: "合计" | "最大" | "最小"; readonly operands: readonly Formula[] }
);

/** How two quantities are laid side by side. */
export type Comparator = "=" | "≠" | "<" | "≤" | ">" | "≥";

/** The parts of a formula one level down, in the order they stand. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case "negation":
      return [formula.operand];
    case "arithmetic":
    case "comparison":
    case "logic":
    case "fallback":
      return [formula.left, formula.right];
    case "call":
      return formula.operands;
    default:
      return [];
  }
}

/** Every name a formula uses, in the order they stand. */
export function namesIn(formula: Formula): (Formula & { kind: "name" })[] {
  return formula.kind === "name" ? [formula] : partsOf(formula).flatMap(namesIn);
}

/** Every quantity that is typed into a formula, in the order they stand. */
export function quantitiesIn(formula: Formula): Quantity[] {
  return formula.kind === "quantity" ? [formula.quantity] : partsOf(formula).flatMap(quantitiesIn);
}
