import type { SourceRange } from "../../reading/finding.ts";
import type { WrittenFormula } from "../../reading/written-formula.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";

/** A balance between figures that the form's documents must keep (勾稽关系). */
export interface Relation {
  /** The pack's own number for it, by which notes.yaml gives reasons. */
  readonly code: string;
  readonly name: string;
  /** Must it hold, or may it be broken with a reason? */
  readonly severity: "error" | "warning";
  readonly formula: WrittenFormula;
  /** By how much the sides may differ, for figures kept in 万元. */
  readonly tolerance?: Tolerance;
  readonly fix: string;
  /** The numbers of relations that say more: where one of them is broken, this one is broken by the same mistake. */
  readonly yieldsTo: readonly string[];
  readonly range: SourceRange;
}

/** A difference small enough to be the tail of rounding. */
export interface Tolerance {
  readonly allowed: Quantity;
  readonly range: SourceRange;
}
