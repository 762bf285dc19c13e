import type { Step } from "../scoring/score.ts";

/** Where a figure comes from, down to what people typed: the same for the terminal and for programs. */
export interface FigureExplanation {
  readonly path: string;
  /** Every digit with its unit, or rounded and marked ≈ where there is no end; — where nothing can be computed. */
  readonly value: string;
  /** File and line. */
  readonly place: string;
  /** The formula with names, and with what they come to; absent where a value was typed. */
  readonly formula?: { readonly names: string; readonly values: string };
  readonly from: readonly FigureExplanation[];
}

/** A place that a figure has an effect on. */
export interface Use {
  readonly what: string;
  readonly place: string;
}

/** How an indicator came by its score. */
export interface ScoreExplanation {
  readonly path: readonly [section: string, group: string, indicator: string];
  readonly points: string;
  readonly score: string;
  /** The printed wording, where the form has any. */
  readonly standard?: string;
  readonly explanation?: string;
  readonly place: string;
  /** Where the department wrote what the score rests on besides figures. */
  readonly evidence?: string;
  readonly steps: readonly Step[];
  readonly figures: readonly FigureExplanation[];
}

/** What a balance of the form asks of a department's figures. */
export interface RelationExplanation {
  readonly code: string;
  readonly name: string;
  readonly severity: "error" | "warning";
  readonly place: string;
  readonly formula: { readonly names: string; readonly values: string };
  /** By how much the sides may differ. */
  readonly tolerance?: string;
  readonly fix: string;
  /** What the department says for it in notes.yaml. */
  readonly reason?: string;
  readonly figures: readonly FigureExplanation[];
}

/** How the total came about. */
export interface TotalExplanation {
  readonly total: string;
  readonly points: string;
  readonly grade: string;
  /** The score cells of the sheet. */
  readonly rows: readonly {
    readonly section: string;
    readonly name: string;
    readonly points: string;
    readonly score: string;
  }[];
  readonly sum: string;
  /** What else was done to the sum. */
  readonly steps: readonly Step[];
}
