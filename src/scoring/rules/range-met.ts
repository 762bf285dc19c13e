import { printExact } from "../../values/quantities/print-quantity.ts";
import { compare, type Quantity } from "../../values/quantities/quantity.ts";
import type { Award } from "../award.ts";
import type { MeasuringShape } from "../measuring-shape.ts";
import type { Row } from "../row.ts";
import { allOrNothing } from "../rule-wording.ts";
import { scoreMissed, type TargetMet } from "./target-met.ts";

/** Full points within a range; outside of it what a missed target leaves, with the end that was missed as the target. */
export interface RangeMet {
  readonly kind: "range-met";
  readonly least: Quantity;
  readonly most: Quantity;
  readonly missed: TargetMet["missed"];
}

/** The shape of departments' own indicators with a range as target; no rubric has it of its own. */
export const rangeMet: MeasuringShape<RangeMet> = {
  kind: "range-met",
  judges: false,
  ways: {},
  faults: () => [],
  awards: () => [],
  target: () => undefined,
  score,
  wording: (_, row) => ({ standard: undefined, due: [], allowed: allOrNothing(row) }),
};

/** The rule that holds a result to a range set elsewhere. */
export function ruleForRange(least: Quantity, most: Quantity, missed: RangeMet["missed"]): RangeMet {
  return { kind: "range-met", least, most, missed };
}

function score({ least, most, missed }: RangeMet, value: Quantity, { points: full }: Row): Award {
  const compared = `${printExact(value, least, most)} 与目标 ${printExact(least)}至${printExact(most)} 相比`;
  const isUnder = compare(value, least) < 0;
  if (isUnder || compare(value, most) > 0)
    return scoreMissed({ comparator: isUnder ? "≥" : "≤", missed }, value, isUnder ? least : most, full, compared);
  return { points: full, steps: [{ kind: "award", text: `${compared}，达到目标，得满分` }] };
}
