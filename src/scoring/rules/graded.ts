import { type Finding, finding, type SourceRange } from "../../reading/finding.ts";
import type { YamlCursor } from "../../reading/yaml/yaml-cursor.ts";
import { printExact, printNumber } from "../../values/quantities/print-quantity.ts";
import { type Quantity, ratioOf } from "../../values/quantities/quantity.ts";
import type { Award } from "../award.ts";
import { contains, describeStretch, readStretch, type Stretch } from "../band.ts";
import { checkBands } from "../check-bands.ts";
import type { MeasuringShape } from "../measuring-shape.ts";
import type { Row } from "../row.ts";
import { allOrNothing } from "../rule-wording.ts";

/** The degree to which something is done, times the points; the degree must lie in the stretch of the grade that was given. */
export interface Graded extends Stretch {
  readonly kind: "graded";
  readonly grade: string;
}

/** The shape of departments' own indicators with words as target; a rubric lists the grades under 自定指标, 定性. */
export const graded: MeasuringShape<Graded> = {
  kind: "graded",
  judges: false,
  ways: {},
  faults: () => [],
  awards: () => [],
  target: () => undefined,
  score,
  wording: (_, row) => ({ standard: undefined, due: [], allowed: allOrNothing(row) }),
};

/** One rule for each grade that a department can give. */
export function readGrades(cursor: YamlCursor, findings: Finding[]): Graded[] {
  return cursor
    .items("定性")
    .map((grade) => ({ kind: "graded", grade: grade.text("评定"), ...readStretch(grade, findings) }));
}

/** Whether the grades together give each degree, from 0 to 100%, one grade. */
export function checkGrades(grades: readonly Graded[], range: SourceRange): Finding[] {
  return checkBands(grades, range, [ratioOf(0), ratioOf(1)]);
}

function score(rule: Graded, degree: Quantity, { name, points: full, measure, range }: Row): Award | Finding[] {
  const stretch = describeStretch(rule);
  if (!contains(rule, degree)) {
    const message = `“${name}”评定为“${rule.grade}”，完成程度要${stretch}，写的是${printExact(degree)}`;
    return [finding("JX403", measure?.range ?? range, message, "改完成程度；评定不对的，改评定")];
  }
  const points = full.times(degree.amount);
  const text = `评定为“${rule.grade}”（${stretch}），${printExact(degree)} × ${printNumber(full)} 分 = ${printNumber(points)} 分`;
  return { points, steps: [{ kind: "award", text }] };
}
