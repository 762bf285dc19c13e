import { ORIGIN } from "../../figures/origin.ts";
import type { ScoreRow } from "../../scoring/score.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";
import { type Printed, printedNumber } from "../printed-text.ts";

/** The score of a row of the score sheet, with the indicators it is given for. */
export function printScore({ indicators, score }: ScoreRow): Printed {
  const [name = "", ...others] = indicators.map(({ indicator }) => indicator.name);
  return printedNumber(printNumber(score), others.length > 0 ? ORIGIN.joint(name) : ORIGIN.score(name));
}
