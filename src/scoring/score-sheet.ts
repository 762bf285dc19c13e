import type { FigureTable } from "../figures/figure-table.ts";
import type { Finding } from "../reading/finding.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import type { Step } from "./award.ts";
import type { EvidenceBook } from "./evidence.ts";
import type { Group, Rubric } from "./rubric.ts";
import type { IndicatorScore, ScoreRow, ScoreSheet } from "./score.ts";
import { type Outcome, scoreIndicator } from "./score-indicator.ts";
import { round } from "./settle.ts";

/** A grade and the least total it takes, highest first. */
export interface Grade {
  readonly name: string;
  readonly least: Decimal;
}

/** Scores a whole sheet. One indicator without a score leaves the sheet without a total, so then there is none. */
export function scoreSheet(
  rubric: Rubric,
  grades: readonly Grade[],
  figures: FigureTable,
  book: EvidenceBook,
): { sheet?: ScoreSheet; findings: Finding[] } {
  const findings: Finding[] = [];
  const rows: ScoreRow[] = [];
  let complete = true;
  for (const section of rubric.sections) {
    for (const group of section.groups) {
      const outcomes = group.indicators.map((each) => scoreIndicator(each, rubric.precision, figures, book));
      findings.push(...outcomes.flatMap((outcome) => outcome.findings));
      const scores = outcomes.map((outcome: Outcome) => outcome.score).filter((score) => score !== undefined);
      complete &&= scores.length === outcomes.length;
      rows.push(...rowsOf(section.name, group, scores));
    }
  }
  if (!complete) return { findings };
  const { total, steps } = totalOf(rows, rubric);
  const grade = grades.find(({ least }) => total.greaterThanOrEqualTo(least))?.name ?? "";
  return { sheet: { rows, full: rubric.full, total, grade, steps }, findings };
}

function rowsOf(section: string, group: Group, scores: readonly IndicatorScore[]): ScoreRow[] {
  const cells = group.joint ? [scores] : scores.map((score) => [score]);
  return cells.map((indicators) => ({
    path: [section, group.name, indicators.map(({ indicator }) => indicator.name).join("、")],
    points: sum(indicators.map(({ indicator }) => indicator.points)),
    score: sum(indicators.map(({ score }) => score)),
    indicators,
  }));
}

/** The sum of the rows; what does not count is made up for by scaling the rest to the full points (93 of 95 is 97.89 of 100). */
function totalOf(rows: readonly ScoreRow[], rubric: Rubric): { total: Decimal; steps: Step[] } {
  const added = sum(rows.map(({ score }) => score));
  const excluded = sum(
    rows
      .flatMap(({ indicators }) => indicators.filter(({ counts }) => !counts))
      .map(({ indicator }) => indicator.points),
  );
  const counted = rubric.full.minus(excluded);
  if (excluded.isZero() || counted.isZero()) return { total: added, steps: [] };
  const total = round(added.times(rubric.full).dividedBy(counted), rubric.precision);
  const text = `${printNumber(added)} 分 × ${printNumber(rubric.full)} ÷ ${printNumber(counted)} = ${printNumber(total)} 分`;
  return { total, steps: [{ kind: "award", text }] };
}

function sum(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((total, number) => total.plus(number), new Decimal(0));
}
