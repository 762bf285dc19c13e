import type { Finding } from "../reading/finding.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import type { Quantity } from "../values/quantities/quantity.ts";
import type { Award } from "./award.ts";
import type { Row } from "./row.ts";
import type { RuleShape } from "./rule-shape.ts";

/** A shape of rule that scores a quantity: what the 计算 of its row comes to. */
export interface MeasuringShape<R extends { readonly kind: string }> extends RuleShape<R> {
  readonly judges: false;
  /** The formula of the target that the quantity is held to, if there is one. */
  target(rule: R): WrittenFormula | undefined;
  /** Points and steps for a quantity (and what the target came to). Throws DimensionMismatch. */
  score(rule: R, value: Quantity, row: Row, target?: Quantity): Award | Finding[];
}
