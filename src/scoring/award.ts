import { type Finding, finding } from "../reading/findings/finding.ts";
import type { Value } from "../values/formulas/value.ts";
import { nearest } from "../values/nearest.ts";
import { printExact } from "../values/quantities/print-quantity.ts";
import { DimensionMismatch, type Quantity } from "../values/quantities/quantity.ts";
import type { Evidence, EvidenceBook } from "./evidence.ts";
import { lacksEvidence } from "./measure.ts";
import type { Indicator } from "./rubric.ts";
import { describeBand, scoreByBand } from "./rules/bands.ts";
import { scoreByChecklist } from "./rules/checklist.ts";
import { scoreByChoice } from "./rules/choice.ts";
import { scoreByGrade } from "./rules/graded.ts";
import { deductByInstance } from "./rules/instance-deduction.ts";
import { scoreInProportion } from "./rules/proportional.ts";
import { deductBySteps } from "./rules/step-deduction.ts";
import { scoreByTarget } from "./rules/target-met.ts";
import type { Award } from "./score.ts";

/** Applies an indicator's rule to what was measured (and the target it is held to), or to its evidence. */
export function award(
  indicator: Indicator,
  value: Value | undefined,
  target: Value | undefined,
  book: EvidenceBook,
): Award | Finding[] {
  return value ? awardMeasured(indicator, value, target) : awardJudged(indicator, book);
}

function awardMeasured(indicator: Indicator, value: Value, target: Value | undefined): Award | Finding[] {
  if (value.kind !== "quantity") return [notMeasurable(indicator, "得到的是“是/否”，不是数量")];
  if (target && target.kind !== "quantity") return [notMeasurable(indicator, "目标是“是/否”，不是数量")];
  try {
    return byMeasure(indicator, value.quantity, target?.quantity);
  } catch (error) {
    if (!(error instanceof DimensionMismatch)) throw error;
    return [notMeasurable(indicator, `得到的是${error.left}，计分标准是${error.right}`)];
  }
}

function byMeasure(indicator: Indicator, value: Quantity, target: Quantity | undefined): Award | Finding[] {
  const { rule, points } = indicator;
  switch (rule.kind) {
    case "step-deduction":
      return deductBySteps(rule, value, points);
    case "bands":
      return scoreByBand(rule, value);
    case "proportional":
      return scoreInProportion(value, points);
    case "target-met":
      if (target) return scoreByTarget(rule, value, target, points);
      throw new Error(`${indicator.name} was measured without its target`);
    case "graded": {
      const message = `“${indicator.name}”评定为“${rule.grade}”，完成程度要${describeBand(rule)}，写的是${printExact(value)}`;
      const range = indicator.measure?.range ?? indicator.range;
      return scoreByGrade(rule, value, points) ?? [finding("JX403", range, message, "改完成程度；评定不对的，改评定")];
    }
    default:
      return [notMeasurable(indicator, "这种计分方式看依据，不看计算结果")];
  }
}

function awardJudged(indicator: Indicator, book: EvidenceBook): Award | Finding[] {
  const { rule, points } = indicator;
  const evidence = book.entries.get(indicator.name);
  if (!evidence) return lacksEvidence(indicator, book);
  switch (rule.kind) {
    case "instance-deduction":
      if (!evidence.instances) return lacksEvidence(indicator, book, "不符合要求");
      return deductByInstance(rule, evidence.instances, points);
    case "choice": {
      if (evidence.judgement === undefined) return lacksEvidence(indicator, book, "评定");
      const options = rule.options.map(({ judgement }) => judgement).join("、");
      const message = `“${indicator.name}”没有“${evidence.judgement}”这一评定`;
      return (
        scoreByChoice(rule, evidence.judgement) ?? [finding("JX403", evidence.range, message, `可以填：${options}`)]
      );
    }
    case "checklist": {
      const { done } = evidence;
      if (!done?.size) return lacksEvidence(indicator, book, "完成情况");
      const misfits = rule.items ? checkItems(indicator, rule.items, done, evidence) : [];
      return misfits.length > 0 ? misfits : scoreByChecklist(rule, done, points);
    }
    default:
      return [notMeasurable(indicator, "这种计分方式要有“计算”")];
  }
}

/** The items the form prints against those answered; a misspelt one isn't told again as missing. */
function checkItems(
  { name }: Indicator,
  items: readonly string[],
  done: NonNullable<Evidence["done"]>,
  { range }: Evidence,
): Finding[] {
  const open = items.filter((item) => !done.has(item));
  const strange = [...done].filter(([item]) => !items.includes(item));
  const meant = new Map(strange.map(([item]) => [item, nearest(item, open)]));
  const missing = open.filter((item) => ![...meant.values()].includes(item));
  return [
    ...strange.map(([item, answer]) => {
      const close = meant.get(item);
      const hint = close ? `是不是“${close}”？` : `表上的事项是：${items.join("、")}`;
      return finding("JX403", answer.range, `“${name}”没有“${item}”这一事项`, hint);
    }),
    ...missing.map((item) => finding("JX403", range, `“${name}”的完成情况缺少“${item}”`, "填“是”或“否”")),
  ];
}

function notMeasurable(indicator: Indicator, why: string): Finding {
  return finding("JX407", indicator.measure?.range ?? indicator.range, `“${indicator.name}”的得分算不出来：${why}`);
}
