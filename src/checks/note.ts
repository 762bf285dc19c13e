import type { SourceRange } from "../findings/finding.ts";

/** The reason a department gives, in notes.yaml, for a finding that stands. */
export interface Note {
  readonly reason: string;
  readonly range: SourceRange;
}
