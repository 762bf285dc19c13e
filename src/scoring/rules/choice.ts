import { type Finding, finding } from "../../reading/finding.ts";
import { readPoints } from "../../reading/read-quantity.ts";
import type { YamlCursor } from "../../reading/yaml/yaml-cursor.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";
import { pointsOf } from "../../values/quantities/quantity.ts";
import type { Award } from "../award.ts";
import type { Evidence } from "../evidence.ts";
import type { JudgingShape } from "../judging-shape.ts";
import type { Row } from "../row.ts";
import type { Option } from "../rule-shape.ts";

/** Certain points for each judgement that can be given: 效果较好计6分，一般计3分. */
export interface Choice {
  readonly kind: "choice";
  readonly options: readonly Option[];
}

/** The shape that a rubric calls 选择. */
export const choice: JudgingShape<Choice> = {
  kind: "choice",
  judges: true,
  ways: { 选择: read },
  faults: () => [],
  awards: ({ options }) => options,
  needs: "评定",
  score,
  wording: ({ options }) => ({
    standard: undefined,
    due: options.map(({ points }) => pointsOf(points)),
    allowed: [pointsOf(0)],
  }),
};

function read(cursor: YamlCursor, findings: Finding[]): Choice {
  const options = cursor.items("选项").map((option) => ({
    judgement: option.text("评定"),
    points: readPoints(option, "得", findings),
  }));
  return { kind: "choice", options };
}

function score({ options }: Choice, { judgement, range }: Evidence, { name }: Row): Award | Finding[] | undefined {
  if (judgement === undefined) return undefined;
  const option = options.find((each) => each.judgement === judgement);
  if (!option) {
    const hint = `可以填：${options.map((each) => each.judgement).join("、")}`;
    return [finding("JX403", range, `“${name}”没有“${judgement}”这一评定`, hint)];
  }
  const text = `评定为“${judgement}”，得 ${printNumber(option.points)} 分`;
  return { points: option.points, steps: [{ kind: "award", text }] };
}
