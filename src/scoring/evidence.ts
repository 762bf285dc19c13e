import type { SourceRange } from "../reading/finding.ts";
import type { Decimal } from "../values/quantities/decimal.ts";

/** What an indicator's score rests on where figures alone don't tell. */
export interface Evidence {
  readonly indicator: string;
  /** Whether the department vouches for it itself, without a document: printed as such wherever the score is explained. */
  readonly declared: boolean;
  readonly basis: string;
  /** Why the indicator does not apply. */
  readonly notApplicable?: string;
  readonly instances?: readonly { readonly matter: string; readonly count: Decimal }[];
  readonly judgement?: string;
  readonly done?: ReadonlyMap<string, Answer>;
  readonly range: SourceRange;
}

/** Whether a matter of a checklist is done, and where that is said. */
export interface Answer {
  readonly yes: boolean;
  readonly range: SourceRange;
}

/** The first part of the name by which formulas call a quantity that stands in the evidence. */
export const EVIDENCE = "计分依据";

/** A department's evidence by indicator, and the place where a missing entry would stand. */
export interface EvidenceBook {
  readonly entries: ReadonlyMap<string, Evidence>;
  readonly place: SourceRange;
  /** Whether there is a finding already that says why there is no entry: the file can't be read, or the name is misspelt. */
  isReported(indicator: string): boolean;
}
