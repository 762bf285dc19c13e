import type { SourceRange } from "../reading/finding.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import type { Value } from "../values/formulas/value.ts";

/** A named figure as its owner wrote it: a value, or a formula over other figures. */
export interface Figure {
  /** The dot path that formulas, templates and the report call it by. */
  readonly path: string;
  readonly range: SourceRange;
  readonly written:
    | { readonly kind: "value"; readonly value: Value }
    | { readonly kind: "formula"; readonly formula: WrittenFormula };
}
