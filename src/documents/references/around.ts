import type { Finding, SourceRange } from "../../reading/finding.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import type { Printed } from "../printed-text.ts";

/** What stands around a reference. */
export interface Around {
  readonly before: string;
  readonly behind: string;
  /** How many characters of it belong to the same text: what is further behind has another place. */
  readonly room?: number;
  /** The unit that the head of its column names. */
  readonly column?: string | undefined;
  /** Whose words they are: the form's, or a department's, in a table or in a sentence. */
  readonly place: "form" | "cell" | "sentence";
  /** Where a part of the text stands in its file. */
  rangeOf(span: Span): SourceRange;
}

/** What a reference prints. */
export interface PrintedReference {
  readonly printed: Printed;
  /** How many characters behind it are not printed: the unit, where there is no number for it to be of. */
  readonly dropped?: number;
  readonly findings: readonly Finding[];
}
