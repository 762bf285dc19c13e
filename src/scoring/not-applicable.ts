import { type Finding, finding } from "../reading/finding.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import type { Step } from "./award.ts";
import type { Indicator, NotApplicable } from "./rubric.ts";
import type { IndicatorScore } from "./score.ts";

/** Scores an indicator that does not apply, as its rubric entry decides; one that leaves it open is a finding there. */
export function scoreNotApplicable(
  indicator: Indicator,
  reason: string,
  steps: readonly Step[],
): { score?: IndicatorScore; findings: Finding[] } {
  const decision = indicator.whenNotApplicable;
  if (!decision) {
    const message = `“${indicator.name}”不适用（${reason}），但计分表没有规定这时怎样计分`;
    return { findings: [finding("JX405", indicator.range, message)] };
  }
  const score = decision === "full" ? indicator.points : new Decimal(0);
  const text = `不适用（${reason}），${describe(decision, indicator.points)}`;
  return {
    score: { indicator, score, counts: decision !== "rescale", steps: [...steps, { kind: "not-applicable", text }] },
    findings: [],
  };
}

function describe(decision: NotApplicable, points: Decimal): string {
  switch (decision) {
    case "none":
      return "计 0 分";
    case "full":
      return `计满分 ${printNumber(points)} 分`;
    case "rescale":
      return `${printNumber(points)} 分不计入，其余指标得分按比例折算`;
  }
}
