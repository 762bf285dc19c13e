import type { SourceRange } from "../reading/finding.ts";
import type { Decimal } from "../values/quantities/decimal.ts";
import type { Row } from "./row.ts";
import type { Rule } from "./rules/all.ts";
import type { Graded } from "./rules/graded.ts";
import type { TargetMet } from "./rules/target-met.ts";

/** A year's score sheet: three levels of indicators, each lowest one with its printed wording and its machine rule. */
export interface Rubric {
  readonly full: Decimal;
  readonly precision: Precision;
  readonly sections: readonly Section[];
  /** What the form prints about scoring as a whole, apart from any row. */
  readonly notes: readonly { readonly text: string; readonly range: SourceRange }[];
  readonly range: SourceRange;
}

/** The decimals a score keeps, and what becomes of the others. */
export interface Precision {
  readonly digits: number;
  readonly rounding: "half-up" | "down" | "up";
}

/** 一级指标; one with `own` leaves its indicators to the department, and has no groups of the form's. */
export interface Section {
  readonly name: string;
  readonly points: Decimal;
  readonly groups: readonly Group[];
  readonly own?: OwnIndicators;
  readonly range: SourceRange;
}

/** How the indicators score that a department sets itself: those with a quantity as target, and those with words. */
export interface OwnIndicators {
  readonly missed: TargetMet["missed"];
  readonly grades: readonly Graded[];
}

/** 二级指标; `joint` gives its indicators one score cell together. */
export interface Group {
  readonly name: string;
  readonly points: Decimal;
  readonly joint: boolean;
  readonly indicators: readonly Indicator[];
  readonly range: SourceRange;
}

/** 三级指标: what is printed, and beside it what is computed. */
export interface Indicator extends Row {
  /** The printed wording; absent where the form leaves the cell for the department's own items. */
  readonly standard?: string;
  readonly explanation?: string;
  readonly rule: Rule;
  readonly whenNotApplicable?: NotApplicable;
}

/** What an indicator scores that does not apply: nothing, all, or it leaves the sheet and the rest is scaled up. */
export type NotApplicable = "none" | "full" | "rescale";
