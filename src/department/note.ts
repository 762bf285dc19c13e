import type { SourceRange } from "../reading/finding.ts";

/** The reason a department gives, in notes.yaml, for a finding that stands. */
export interface Note {
  readonly code: string;
  /** The words that it is for, where a code is found word by word. */
  readonly about?: string;
  readonly reason: string;
  /** Whether the reason is only words for there being none. */
  readonly saysNothing: boolean;
  readonly range: SourceRange;
}
