import type { SourceRange } from "../reading/finding.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import type { Decimal } from "../values/quantities/decimal.ts";

/** The row of the score sheet that a rule belongs to, as far as the rule may look at it. */
export interface Row {
  readonly name: string;
  readonly points: Decimal;
  /** What the rule measures; judged rows have none. */
  readonly measure?: WrittenFormula;
  readonly range: SourceRange;
}
