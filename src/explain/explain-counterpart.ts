import type { IndicatorTarget } from "../department/indicator-target.ts";
import type { Note } from "../department/note.ts";
import { rowsAbout } from "../department/rows-about.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { FormPack } from "../pack/form-pack.ts";
import type { Value } from "../values/formulas/value.ts";
import { writeValue } from "../values/formulas/write-formula.ts";
import { saysTheSame } from "../values/quantities/same-as-printed.ts";
import { explainOperands, placeOf } from "./explain-figure.ts";
import type { CounterpartExplanation } from "./explanation.ts";

/** Explains by its code what is held against the department's own indicators; undefined if there is none. */
export function explainCounterpart(
  code: string,
  { counterparts, rateDecimals }: Pick<FormPack, "counterparts" | "rateDecimals">,
  targets: readonly IndicatorTarget[],
  figures: FigureTable,
  notes: readonly Note[],
): CounterpartExplanation | undefined {
  const counterpart = counterparts.find((each) => each.code === code);
  if (!counterpart) return undefined;
  const { name, severity, words, otherWords, figure, fix, range } = counterpart;
  const due = figures.computePart(figure.formula);
  const reason = notes.find((note) => note.code === code)?.reason;
  return {
    code,
    name,
    severity,
    place: placeOf(range),
    words,
    otherWords,
    figure: { names: figure.text.trim(), value: writeValue(due) },
    fix,
    ...(reason === undefined ? {} : { reason }),
    rows: rowsAbout(counterpart, targets).map((row) => explainRow(row, due, figures, rateDecimals)),
    figures: explainOperands(figure.formula, figures),
  };
}

function explainRow(
  { path, result }: IndicatorTarget,
  due: Value,
  figures: FigureTable,
  rateDecimals: number,
): CounterpartExplanation["rows"][number] {
  const row = { name: path[2], place: placeOf(result.range) };
  if (result.kind !== "quantity") return { ...row, result: result.words, verdict: "不是数，不比较" };
  const said = figures.computePart(result.formula.formula);
  return { ...row, result: writeValue(said), verdict: verdictOf(said, due, rateDecimals) };
}

function verdictOf(said: Value, due: Value, rateDecimals: number): string {
  if (said.kind !== "quantity" || due.kind !== "quantity") return "算不出来";
  if (said.quantity.unit.dimension !== due.quantity.unit.dimension) return "不是同一类数量，不比较";
  return saysTheSame(said.quantity, due.quantity, rateDecimals) ? "一致" : "不一致";
}
