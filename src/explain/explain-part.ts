import type { ScoreRow, ScoreSheet } from "../scoring/score.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import type { PartExplanation } from "./explanation.ts";

/** How a section, a group, or the indicators of one score cell came by their points together; undefined if there is none of that name. */
export function explainPart(name: string, { rows }: ScoreSheet): PartExplanation | undefined {
  const cell = rows.find(({ path }) => path[2] === name);
  const inSection = rows.filter(({ path }) => path[0] === name);
  const inGroup = rows.filter(({ path }) => path[1] === name);
  const own = [inSection, inGroup, cell ? [cell] : []].find(({ length }) => length > 0);
  if (!own) return undefined;
  const lines = own.length === 1 ? own.flatMap(indicatorsOf) : own.map(lineOf);
  return {
    name,
    points: printNumber(Decimal.sum(0, ...own.map(({ points }) => points))),
    rows: lines,
    sum: printNumber(Decimal.sum(0, ...own.map(({ score }) => score))),
  };
}

type Line = PartExplanation["rows"][number];

function lineOf({ path, points, score }: ScoreRow): Line {
  return { name: path[2], points: printNumber(points), score: printNumber(score) };
}

function indicatorsOf({ indicators }: ScoreRow): Line[] {
  return indicators.map(({ indicator, score }) => ({
    name: indicator.name,
    points: printNumber(indicator.points),
    score: printNumber(score),
  }));
}
