import type { FigureTable } from "../figures/figure-table.ts";
import { zeroDivisor } from "../figures/zero-divisor.ts";
import { type Finding, finding } from "../reading/finding.ts";
import type { Value } from "../values/formulas/value.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { applyRule } from "./apply-rule.ts";
import type { Step } from "./award.ts";
import type { Evidence, EvidenceBook } from "./evidence.ts";
import { formulasOf, targetOf } from "./formulas-of.ts";
import { measure } from "./measure.ts";
import { scoreNotApplicable } from "./not-applicable.ts";
import type { Indicator, Precision } from "./rubric.ts";
import type { IndicatorScore } from "./score.ts";
import { settle } from "./settle.ts";

/** What came of scoring one indicator: without what it needs there is no score, only findings. */
export interface Outcome {
  readonly score?: IndicatorScore;
  readonly findings: readonly Finding[];
}

/** Scores one indicator: does it apply, what does it measure, what does the rule award, what is left after capping and rounding. */
export function scoreIndicator(
  indicator: Indicator,
  precision: Precision,
  figures: FigureTable,
  book: EvidenceBook,
): Outcome {
  const evidence = book.entries.get(indicator.name);
  const basis = evidence ? [evidenceStep(evidence)] : [];
  if (evidence?.notApplicable !== undefined) return scoreNotApplicable(indicator, evidence.notApplicable, basis);

  const { measure: formula, rule } = indicator;
  const measured = formula && measure(indicator, formula, figures, book);
  const aim = targetOf(rule);
  const target = aim && figures.compute(aim);
  const findings = [...(measured?.findings ?? []), ...(target?.findings ?? [])];
  const shown = [...basis, ...(measured?.steps ?? [])];
  if (measured?.value.kind === "unavailable" || target?.value.kind === "unavailable") return { findings };
  const stopped = [measured?.value, target?.value].find((value) => value?.kind === "not-computable");
  if (stopped?.kind === "not-computable") {
    const outcome =
      stopped.cause === "0÷0"
        ? scoreNotApplicable(indicator, "0 ÷ 0，没有可以衡量的内容", shown)
        : scoreDividedByZero(indicator, stopped, shown, figures);
    return { ...outcome, findings: [...findings, ...outcome.findings] };
  }

  const awarded = applyRule(indicator, measured?.value, target?.value, book);
  if (!("points" in awarded)) return { findings: [...findings, ...awarded] };
  const settled = settle(awarded.points, indicator.points, precision);
  const score = {
    indicator,
    score: settled.score,
    counts: true,
    ...(measured ? { value: measured.value } : {}),
    ...(evidence?.judgement ? { judgement: evidence.judgement } : {}),
    steps: [...shown, ...awarded.steps, ...settled.steps],
  };
  return { score, findings };
}

function evidenceStep(evidence: Evidence): Step {
  return { kind: "evidence", text: `${evidence.declared ? "单位申报" : "证明材料"}：${evidence.basis}` };
}

/** Something spent where nothing was planned: no rate can be computed, so no points, and a question to answer. */
function scoreDividedByZero(indicator: Indicator, value: Value, steps: readonly Step[], figures: FigureTable): Outcome {
  const divisors = formulasOf(indicator).map((formula) => zeroDivisor(formula, figures));
  const divisor = divisors.find((each) => each !== undefined);
  const range = divisor?.figure?.range ?? divisor?.formula.range ?? indicator.range;
  const message = `“${indicator.name}”的除数${divisor ? `“${divisor.text}”` : ""}是零，算不出来，按 0 分计`;
  const last: Step = { kind: "score", text: "除数为零而被除数不为零，无法计算，得 0 分" };
  return {
    score: { indicator, score: new Decimal(0), counts: true, value, steps: [...steps, last] },
    findings: [{ ...finding("JX316", range, message), about: indicator.name }],
  };
}
