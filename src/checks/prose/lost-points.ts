import type { Indicator } from "../../scoring/rubric.ts";
import type { IndicatorScore, ScoreRow } from "../../scoring/score.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";

/** Of a score sheet what a text can be held against: who got how many points of how many. */
export interface PointsGiven {
  readonly rows: readonly RowOfPoints[];
  /** The grade that the total comes to. */
  readonly grade?: string;
}

type PointsOfIndicator = Pick<IndicatorScore, "score" | "counts"> & {
  readonly indicator: Pick<Indicator, "name" | "points">;
};

type RowOfPoints = Pick<ScoreRow, "path" | "points" | "score"> & { readonly indicators: readonly PointsOfIndicator[] };

/** The indicators of a row that lost points; one that has left the sheet lost none. */
export function indicatorsThatLost({ indicators }: RowOfPoints): PointsOfIndicator[] {
  return indicators.filter(({ indicator, score, counts }) => counts && score.lessThan(indicator.points));
}

/** The rows of the score sheet that lost points. */
export function rowsThatLost({ rows }: PointsGiven): RowOfPoints[] {
  return rows.filter((row) => indicatorsThatLost(row).length > 0);
}

/** What a row came to, as findings say it. */
export function sayScore({ path, points, score }: RowOfPoints): string {
  return `“${path[2]}”${printNumber(points)}分得${printNumber(score)}分`;
}
