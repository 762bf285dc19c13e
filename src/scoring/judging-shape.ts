import type { Finding } from "../reading/finding.ts";
import type { Award } from "./award.ts";
import type { Evidence } from "./evidence.ts";
import type { Row } from "./row.ts";
import type { RuleShape } from "./rule-shape.ts";

/** A shape of rule that scores what the department's evidence says of its row. */
export interface JudgingShape<R extends { readonly kind: string }> extends RuleShape<R> {
  readonly judges: true;
  /** The key of evidence.yaml under which it finds that. */
  readonly needs: string;
  /** Points and steps for a row's evidence; undefined if there is nothing under that key. */
  score(rule: R, evidence: Evidence, row: Row): Award | Finding[] | undefined;
}
