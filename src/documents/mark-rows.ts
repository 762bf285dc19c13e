import type { IndicatorTarget } from "../department/indicator-target.ts";
import { MARKS, marked } from "../figures/marks.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import type { IndicatorRow } from "./indicator-rows.ts";
import type { ScoreSheetRow } from "./score-rows.ts";

/** The rows of the score sheet, each score marked with the indicators it is given for. */
export function markScores(rows: readonly ScoreSheetRow[], sheet: ScoreSheet): ScoreSheetRow[] {
  return rows.map((row) => ({
    ...row,
    得分: row.得分 && { ...row.得分, 得分: marked(row.得分.得分, scoreMark(row.三级指标, sheet)) },
  }));
}

/** The rows of the self-evaluation, quantities and scores marked; what stands there in words comes from nowhere else. */
export function markIndicators(
  rows: readonly IndicatorRow[],
  targets: readonly IndicatorTarget[],
  sheet: ScoreSheet | undefined,
): IndicatorRow[] {
  return rows.map((row, index) => {
    const { target, result } = targets[index] as IndicatorTarget;
    return {
      ...row,
      年度指标值: target.kind === "quantity" ? marked(row.年度指标值, MARKS.target(index)) : row.年度指标值,
      实际完成值: result.kind === "quantity" ? marked(row.实际完成值, MARKS.result(index)) : row.实际完成值,
      得分: sheet ? marked(row.得分, scoreMark(row.三级指标, sheet)) : row.得分,
    };
  });
}

function scoreMark(name: string, { rows }: ScoreSheet): string {
  const row = rows.find(({ indicators }) => indicators.some(({ indicator }) => indicator.name === name));
  return row && row.indicators.length > 1 ? MARKS.joint(name) : MARKS.score(name);
}
