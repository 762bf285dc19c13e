import type { Finding } from "../reading/finding.ts";
import type { YamlCursor } from "../reading/yaml/yaml-cursor.ts";
import type { Decimal } from "../values/quantities/decimal.ts";
import type { Band } from "./band.ts";
import type { Row } from "./row.ts";
import type { RuleWording } from "./rule-wording.ts";

/**
 * What the program has to know of a shape of scoring rule, whichever it is; `R` is one rule of that shape.
 *
 * Each shape says it in a module of its own under rules/, as a MeasuringShape or a JudgingShape, and nobody else asks for its
 * `kind`.
 */
export interface RuleShape<R extends { readonly kind: string }> {
  readonly kind: R["kind"];
  /** How a rule is read from the 计分 of a row, by the words of its 方式; none for a shape that no 计分 can have. */
  readonly ways: Readonly<Record<string, (cursor: YamlCursor, findings: Finding[]) => R>>;
  /** What is wrong with a rule in itself. */
  faults(rule: R, row: Row): Finding[];
  /** The bands or judgements that a rule gives certain points to; none where the best simply get all the points of the row. */
  awards(rule: R): readonly (Band | Option)[];
  /** The numbers that the printed wording beside a rule must have, and those it may have. */
  wording(rule: R, row: Row): RuleWording;
}

/** A judgement that can be given, and its points. */
export interface Option {
  readonly judgement: string;
  readonly points: Decimal;
}
