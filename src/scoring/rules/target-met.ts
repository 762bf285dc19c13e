import type { Finding } from "../../reading/finding.ts";
import { loadFormula } from "../../reading/load-formula.ts";
import type { WrittenFormula } from "../../reading/written-formula.ts";
import type { YamlCursor } from "../../reading/yaml/yaml-cursor.ts";
import { holds } from "../../values/formulas/evaluate.ts";
import { type Comparator, quantitiesIn } from "../../values/formulas/syntax-tree.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { printExact, printNumber } from "../../values/quantities/print-quantity.ts";
import { compare, type Quantity } from "../../values/quantities/quantity.ts";
import type { Award } from "../award.ts";
import type { MeasuringShape } from "../measuring-shape.ts";
import type { Row } from "../row.ts";
import { allOrNothing } from "../rule-wording.ts";

/**
 * Full points when a target is reached: 达到98%计满分. When it is missed, with the result B and the target A, `by-ratio` gives B/A
 * of the points (A/B where less is better), `by-deviation` 1 − |B − A|/A of them.
 */
export interface TargetMet {
  readonly kind: "target-met";
  readonly comparator: "≥" | "≤" | "=";
  readonly target: WrittenFormula;
  readonly missed: "by-ratio" | "by-deviation" | "none";
}

/** The shape that a rubric calls 达标; departments' own indicators with a quantity as target have it too. */
export const targetMet: MeasuringShape<TargetMet> = {
  kind: "target-met",
  judges: false,
  ways: { 达标: read },
  faults: () => [],
  awards: () => [],
  target: (rule) => rule.target,
  score,
  wording: ({ target }, row) => ({
    standard: undefined,
    due: quantitiesIn(target.formula),
    allowed: allOrNothing(row),
  }),
};

function read(cursor: YamlCursor, findings: Finding[]): TargetMet {
  return {
    kind: "target-met",
    comparator: cursor.text("比较").replace("＝", "=") as TargetMet["comparator"],
    target: loadFormula(cursor, "目标", findings),
    missed: readMissed(cursor),
  };
}

/** What a missed target leaves of the points, by the words of 未达标. */
export function readMissed(cursor: YamlCursor): TargetMet["missed"] {
  return MISSED[cursor.text("未达标")] ?? "none";
}

const MISSED: Record<string, TargetMet["missed"]> = { 按比例: "by-ratio", 按偏差: "by-deviation", 零分: "none" };

/** The rule that holds a result to a target set elsewhere; undefined for a comparator that targets are not scored by. */
export function ruleForTarget(
  comparator: Comparator,
  target: WrittenFormula,
  missed: TargetMet["missed"],
): TargetMet | undefined {
  if (comparator !== "≥" && comparator !== "≤" && comparator !== "=") return undefined;
  return { kind: "target-met", comparator, target, missed };
}

function score(rule: TargetMet, value: Quantity, { name, points: full }: Row, target?: Quantity): Award {
  if (!target) throw new Error(`${name} was measured without its target`);
  const compared = `${printExact(value, target)} 与目标 ${rule.comparator}${printExact(target)} 相比`;
  if (holds(rule.comparator, compare(value, target)))
    return { points: full, steps: [{ kind: "award", text: `${compared}，达到目标，得满分` }] };
  return scoreMissed(rule, value, target, full, compared);
}

/** What a missed target leaves of the points; `compared` says what was laid beside it. */
export function scoreMissed(
  rule: Pick<TargetMet, "comparator" | "missed">,
  value: Quantity,
  target: Quantity,
  full: Decimal,
  compared: string,
): Award {
  const share = Decimal.max(0, shareOf(rule, value.amount, target.amount));
  const points = full.times(share);
  const text = `${compared}，没有达到，按 ${printNumber(share.times(100).toDecimalPlaces(4))}% 计 ${printNumber(points.toDecimalPlaces(4))} 分`;
  return { points, steps: [{ kind: "award", text }] };
}

/** A target of zero that is missed leaves nothing to take a share of. */
function shareOf(rule: Pick<TargetMet, "comparator" | "missed">, value: Decimal, target: Decimal): Decimal {
  if (rule.missed === "none" || target.isZero()) return new Decimal(0);
  if (rule.missed === "by-deviation") return new Decimal(1).minus(value.minus(target).abs().dividedBy(target.abs()));
  const lessIsBetter = rule.comparator === "≤" || (rule.comparator === "=" && value.greaterThan(target));
  // Below zero the larger amount is the smaller number, so the share is taken the other way round.
  return lessIsBetter === target.isNegative() ? value.dividedBy(target) : target.dividedBy(value);
}
