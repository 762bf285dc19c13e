import type { FigureTable } from "../figures/figure-table.ts";
import { zeroDivisor } from "../figures/zero-divisor.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { Decimal } from "../quantities/decimal.ts";
import { award } from "./award.ts";
import type { Evidence, EvidenceBook } from "./evidence.ts";
import { type Measurement, measure } from "./measure.ts";
import { scoreNotApplicable } from "./not-applicable.ts";
import type { Indicator } from "./rubric.ts";
import type { IndicatorScore, Step } from "./score.ts";
import { settle } from "./settle.ts";

/** What came of scoring one indicator: without what it needs there is no score, only findings. */
export interface Outcome {
  readonly score?: IndicatorScore;
  readonly findings: readonly Finding[];
}

/** Scores one indicator: does it apply, what does it measure, what does the rule award, what is left after capping and rounding. */
export function scoreIndicator(
  indicator: Indicator,
  digits: number,
  figures: FigureTable,
  book: EvidenceBook,
): Outcome {
  const evidence = book.entries.get(indicator.name);
  const told = evidence ? [evidenceStep(evidence)] : [];
  if (evidence?.notApplicable !== undefined) return scoreNotApplicable(indicator, evidence.notApplicable, told);

  const measured = indicator.measure && measure(indicator, indicator.measure, figures, book);
  const findings = measured?.findings ?? [];
  const shown = [...told, ...(measured?.steps ?? [])];
  if (measured?.value.kind === "not-computable") {
    const outcome =
      measured.value.cause === "0÷0"
        ? scoreNotApplicable(indicator, "0 ÷ 0，没有可以衡量的内容", shown)
        : scoreDividedByZero(indicator, measured, shown, figures);
    return { ...outcome, findings: [...findings, ...outcome.findings] };
  }

  const awarded = award(indicator, measured?.value, figures, book);
  if (!("points" in awarded)) return { findings: [...findings, ...awarded] };
  const settled = settle(awarded.points, indicator.points, digits);
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
function scoreDividedByZero(
  indicator: Indicator,
  measured: Measurement,
  steps: readonly Step[],
  figures: FigureTable,
): Outcome {
  const divisor = indicator.measure && zeroDivisor(indicator.measure.formula, figures);
  const range = divisor?.range ?? indicator.range;
  const message = `“${indicator.name}”的除数${divisor ? `“${divisor.path}”` : ""}是零，算不出来，按 0 分计`;
  const last: Step = { kind: "score", text: "除数为零而被除数不为零，无法计算，得 0 分" };
  return {
    score: { indicator, score: new Decimal(0), counts: true, value: measured.value, steps: [...steps, last] },
    findings: [finding("JX316", range, message)],
  };
}
