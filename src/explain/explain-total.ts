import type { ScoreSheet } from "../scoring/score.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import type { TotalExplanation } from "./explanation.ts";

/** How the total is made up of the rows of the score sheet. */
export function explainTotal({ rows, total, full, grade, steps }: ScoreSheet): TotalExplanation {
  return {
    total: printNumber(total),
    points: printNumber(full),
    grade,
    rows: rows.map(({ path, points, score }) => ({
      section: path[0],
      name: path[2],
      points: printNumber(points),
      score: printNumber(score),
    })),
    sum: printNumber(Decimal.sum(0, ...rows.map(({ score }) => score))),
    steps,
  };
}
