import type { Value } from "../values/formulas/value.ts";
import type { Decimal } from "../values/quantities/decimal.ts";
import type { Indicator } from "./rubric.ts";

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

/** The score of one indicator; `counts` is false when it has left the sheet (折算). */
export interface IndicatorScore {
  readonly indicator: Indicator;
  readonly score: Decimal;
  readonly counts: boolean;
  readonly value?: Value;
  readonly judgement?: string;
  readonly steps: readonly Step[];
}

/** One score cell of the sheet: an indicator, or the indicators of a group that is scored as one. */
export interface ScoreRow {
  readonly path: readonly [section: string, group: string, indicator: string];
  readonly points: Decimal;
  readonly score: Decimal;
  readonly indicators: readonly IndicatorScore[];
}

/** The whole sheet. */
export interface ScoreSheet {
  readonly rows: readonly ScoreRow[];
  readonly full: Decimal;
  readonly total: Decimal;
  readonly grade: string;
  /** How the total came about where it is more than a sum. */
  readonly steps: readonly Step[];
}
