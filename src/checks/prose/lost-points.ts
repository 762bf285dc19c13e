import type { IndicatorScore, ScoreRow, ScoreSheet } from "../../scoring/score.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";

/** The indicators of a row that lost points; one that has left the sheet lost none. */
export function indicatorsThatLost({ indicators }: ScoreRow): IndicatorScore[] {
  return indicators.filter(({ indicator, score, counts }) => counts && score.lessThan(indicator.points));
}

/** The rows of the score sheet that lost points. */
export function rowsThatLost({ rows }: ScoreSheet): ScoreRow[] {
  return rows.filter((row) => indicatorsThatLost(row).length > 0);
}

/** What a row came to, as findings say it. */
export function sayScore({ path, points, score }: ScoreRow): string {
  return `“${path[2]}”${printNumber(points)}分得${printNumber(score)}分`;
}
