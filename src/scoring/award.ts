import type { Decimal } from "../values/quantities/decimal.ts";

/** One line of the calculation on paper; `text` is what a person reads. */
export interface Step {
  readonly kind:
    | "evidence"
    | "formula"
    | "operands"
    | "standard"
    | "deduction"
    | "award"
    | "not-applicable"
    | "cap"
    | "rounding"
    | "score";
  readonly text: string;
}

/** What a rule makes of a value or of evidence: points before capping and rounding, and how they came about. */
export interface Award {
  readonly points: Decimal;
  readonly steps: readonly Step[];
}
