import type { SourceRange } from "../../reading/finding.ts";
import type { WrittenFormula } from "../../reading/written-formula.ts";

/** A figure of the form that departments also report as an indicator of their own, under a name of their own. */
export interface Counterpart {
  /** The pack's own number for it, by which notes.yaml gives reasons. */
  readonly code: string;
  readonly name: string;
  /** Must the two be the same, or may they differ with a reason? */
  readonly severity: "error" | "warning";
  /** The indicators it is about: all of these words are in their name, and none of the others. */
  readonly words: readonly string[];
  readonly otherWords: readonly string[];
  readonly figure: WrittenFormula;
  readonly fix: string;
  readonly range: SourceRange;
}
