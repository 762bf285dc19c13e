import type { Value } from "../values/formulas/value.ts";
import type { Decimal } from "../values/quantities/decimal.ts";
import type { Step } from "./award.ts";
import type { Indicator } from "./rubric.ts";

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
