import type { Quantity } from "../quantities/quantity.ts";

/**
 * What a formula comes to.
 *
 * `not-computable` is a division by zero: "0÷0" where nothing was planned and nothing done, "x÷0" where something was done
 * that nothing was planned for. It prints as —, and the rubric decides what it scores. `unavailable` follows from a fault
 * that has a finding already, so nothing more is said of it.
 */
export type Value =
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "yes-no"; readonly value: boolean }
  | { readonly kind: "not-computable"; readonly cause: "0÷0" | "x÷0" }
  | { readonly kind: "unavailable" };

/** The value of what has a finding already. */
export const UNAVAILABLE: Value = { kind: "unavailable" };
