import type { FigureTable } from "../figures/figure-table.ts";
import type { EvidenceBook } from "../scoring/evidence.ts";
import { formulasOf } from "../scoring/formulas-of.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import { beginUnfolding, explainOperands, placeOf } from "./explain-figure.ts";
import type { ScoreExplanation } from "./explanation.ts";

/** Explains the score of an indicator; undefined if the sheet has none of that name. */
export function explainScore(
  name: string,
  sheet: ScoreSheet,
  figures: FigureTable,
  book: EvidenceBook,
): ScoreExplanation | undefined {
  const row = sheet.rows.find(({ indicators }) => indicators.some(({ indicator }) => indicator.name === name));
  const scored = row?.indicators.find(({ indicator }) => indicator.name === name);
  if (!row || !scored) return undefined;
  const { indicator, score, steps } = scored;
  const { standard, explanation } = indicator;
  const evidence = book.entries.get(name);
  const unfolding = beginUnfolding();
  return {
    path: [row.path[0], row.path[1], name],
    points: printNumber(indicator.points),
    score: printNumber(score),
    ...(standard ? { standard } : {}),
    ...(explanation ? { explanation } : {}),
    place: placeOf(indicator.range),
    ...(evidence ? { evidence: placeOf(evidence.range) } : {}),
    steps,
    figures: formulasOf(indicator).flatMap(({ formula }) => explainOperands(formula, figures, unfolding)),
  };
}
