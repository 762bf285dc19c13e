import type { LevelSetting } from "../reading/level-settings.ts";
import type { Step } from "../scoring/award.ts";

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
  /** Where it has an effect through this one, which is a figure then; one met again is not followed again. */
  readonly uses: readonly Use[];
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
  /** The level that the pack or the year sets in place of that. */
  readonly setting?: LevelSetting["setting"];
  readonly place: string;
  readonly formula: { readonly names: string; readonly values: string };
  readonly verdict: Verdict;
  /** What a comparison's sides come to, and by how much they differ. */
  readonly sides?: { readonly left: string; readonly right: string; readonly gap?: string };
  /** Of several conditions those that don't hold. */
  readonly broken?: readonly string[];
  /** By how much the sides may differ. */
  readonly tolerance?: string;
  /** The balances that are broken by the same mistake, and tell it in place of this one. */
  readonly reportedBy?: readonly string[];
  readonly fix: string;
  /** What the department says for it in notes.yaml. */
  readonly reason?: string;
  readonly figures: readonly FigureExplanation[];
}

/** What becomes of a balance. */
export type Verdict = "成立" | "不成立" | "相差在允许误差之内" | "算不出来";

/** What a figure of the form asks of the indicators that repeat it. */
export interface CounterpartExplanation {
  readonly code: string;
  readonly name: string;
  readonly severity: "error" | "warning";
  /** The level that the pack or the year sets in place of that. */
  readonly setting?: LevelSetting["setting"];
  readonly place: string;
  /** The indicators meant: all of these words are in their names, and none of the others. */
  readonly words: readonly string[];
  readonly otherWords: readonly string[];
  readonly figure: { readonly names: string; readonly value: string };
  readonly fix: string;
  readonly reason?: string;
  /** The department's indicators of such a name. */
  readonly rows: readonly {
    readonly name: string;
    readonly result: string;
    readonly verdict: string;
    readonly place: string;
  }[];
  readonly figures: readonly FigureExplanation[];
}

/** A target or a result as it is written and what it comes to. */
export interface AimExplanation {
  readonly value: string;
  readonly formula?: string;
}

/** The department's own indicators of a name: what was aimed at and what came of it. */
export interface TargetExplanation {
  readonly rows: readonly {
    readonly path: readonly [section: string, group: string, indicator: string];
    readonly place: string;
    readonly target: AimExplanation;
    readonly result: AimExplanation;
    /** Whether the target is met, and how far the result is from it; absent where they aren't compared. */
    readonly outcome?: { readonly met: boolean; readonly deviation: string };
    readonly reason?: string;
    readonly figures: readonly FigureExplanation[];
  }[];
}

/** How a section, a group, or what is scored in one cell came by its points. */
export interface PartExplanation {
  readonly name: string;
  readonly points: string;
  readonly rows: readonly { readonly name: string; readonly points: string; readonly score: string }[];
  readonly sum: string;
}

/** How the total became a grade. */
export interface GradeExplanation {
  readonly grade: string;
  readonly total: string;
  readonly points: string;
  /** The highest first; the total lies from `least` on and under `below`. */
  readonly bands: readonly { readonly name: string; readonly least: string; readonly below?: string }[];
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
