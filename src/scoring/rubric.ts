import type { SourceRange } from "../reading/findings/finding.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import type { Comparator } from "../values/formulas/syntax-tree.ts";
import type { Decimal } from "../values/quantities/decimal.ts";
import type { Quantity } from "../values/quantities/quantity.ts";

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
  readonly grades: readonly (Omit<Graded, "kind"> & { readonly range: SourceRange })[];
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
export interface Indicator {
  readonly name: string;
  readonly points: Decimal;
  /** The printed wording; absent where the form leaves the cell for the department's own items. */
  readonly standard?: string;
  readonly explanation?: string;
  /** What the rule measures; judged indicators have none. */
  readonly measure?: WrittenFormula;
  readonly rule: Rule;
  readonly whenNotApplicable?: NotApplicable;
  readonly range: SourceRange;
}

/** What an indicator scores that does not apply: nothing, all, or it leaves the sheet and the rest is scaled up. */
export type NotApplicable = "none" | "full" | "rescale";

/** The shapes a scoring rule can have; each is a pure function in a file of its own under rules/. */
export type Rule =
  | StepDeduction
  | Bands
  | InstanceDeduction
  | { readonly kind: "proportional" }
  | Choice
  | Checklist
  | TargetMet
  | Graded;

/** So many points off for each step over (or under) a standard. */
export interface StepDeduction {
  readonly kind: "step-deduction";
  readonly side: "over" | "under";
  readonly standard: Quantity;
  readonly step: Quantity;
  readonly points: Decimal;
  /** What becomes of the part of a step that is left. */
  readonly rest: "ignored" | "counted" | "proportional";
}

/** A score for each band of values. */
export interface Bands {
  readonly kind: "bands";
  readonly bands: readonly Band[];
}

/** One band: every bound must hold of its values. */
export interface Band {
  readonly bounds: readonly { readonly comparator: Exclude<Comparator, "≠">; readonly value: Quantity }[];
  readonly points: Decimal;
  readonly range: SourceRange;
}

/** So many points off for each instance found wanting. */
export interface InstanceDeduction {
  readonly kind: "instance-deduction";
  readonly points: Decimal;
}

/** A score for each judgement that can be chosen. */
export interface Choice {
  readonly kind: "choice";
  readonly options: readonly { readonly judgement: string; readonly points: Decimal }[];
}

/** The share of items done. */
export interface Checklist {
  readonly kind: "checklist";
  /** What the form asks of every department alike; absent where each department names its own items. */
  readonly items?: readonly string[];
}

/** Full points when a target is reached; otherwise as `missed` says. */
export interface TargetMet {
  readonly kind: "target-met";
  readonly comparator: "≥" | "≤" | "=";
  readonly target: WrittenFormula;
  readonly missed: "by-ratio" | "by-deviation" | "none";
}

/** The degree to which it is done, times the points; the degree must lie in the band of the grade that was given. */
export interface Graded {
  readonly kind: "graded";
  readonly grade: string;
  readonly bounds: Band["bounds"];
}
