import type { ScoreSheet } from "../scoring/score.ts";
import type { Grade } from "../scoring/score-sheet.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import type { GradeExplanation } from "./explanation.ts";

/** Which of the form's grades the total comes to. */
export function explainGrade({ total, full, grade }: ScoreSheet, grades: readonly Grade[]): GradeExplanation {
  return {
    grade,
    total: printNumber(total),
    points: printNumber(full),
    bands: grades.map(({ name, least }, index) => {
      const above = grades[index - 1];
      return { name, least: printNumber(least), ...(above ? { below: printNumber(above.least) } : {}) };
    }),
  };
}
