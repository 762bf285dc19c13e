import { type Finding, finding } from "../reading/finding.ts";
import type { Value } from "../values/formulas/value.ts";
import { DimensionMismatch } from "../values/quantities/quantity.ts";
import type { Award } from "./award.ts";
import type { EvidenceBook } from "./evidence.ts";
import type { JudgingShape } from "./judging-shape.ts";
import { lacksEvidence } from "./measure.ts";
import type { MeasuringShape } from "./measuring-shape.ts";
import type { Indicator } from "./rubric.ts";
import { type Rule, shapeOf } from "./rules/all.ts";

/** Applies an indicator's rule to what was measured (and the target it is held to), or to its evidence. */
export function applyRule(
  indicator: Indicator,
  value: Value | undefined,
  target: Value | undefined,
  book: EvidenceBook,
): Award | Finding[] {
  const shape = shapeOf(indicator.rule);
  if (shape.judges) {
    if (value) return [notScored(indicator, "这种计分方式看依据，不看计算结果")];
    return applyJudging(shape, indicator, book);
  }
  if (!value) return [notScored(indicator, "这种计分方式要有“计算”")];
  return applyMeasuring(shape, indicator, value, target);
}

function applyMeasuring(
  shape: MeasuringShape<Rule>,
  indicator: Indicator,
  value: Value,
  target: Value | undefined,
): Award | Finding[] {
  if (value.kind !== "quantity") return [notScored(indicator, "得到的是“是/否”，不是数量")];
  if (target && target.kind !== "quantity") return [notScored(indicator, "目标是“是/否”，不是数量")];
  try {
    return shape.score(indicator.rule, value.quantity, indicator, target?.quantity);
  } catch (error) {
    if (!(error instanceof DimensionMismatch)) throw error;
    return [notScored(indicator, `得到的是${error.left}，计分标准是${error.right}`)];
  }
}

function applyJudging(shape: JudgingShape<Rule>, indicator: Indicator, book: EvidenceBook): Award | Finding[] {
  const evidence = book.entries.get(indicator.name);
  if (!evidence) return lacksEvidence(indicator, book);
  return shape.score(indicator.rule, evidence, indicator) ?? lacksEvidence(indicator, book, shape.needs);
}

function notScored(indicator: Indicator, why: string): Finding {
  return finding("JX407", indicator.measure?.range ?? indicator.range, `“${indicator.name}”的得分算不出来：${why}`);
}
