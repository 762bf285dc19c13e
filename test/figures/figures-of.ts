import type { Figure } from "../../src/figures/figure.ts";
import { computeFigures, type FigureSources, type FigureTable } from "../../src/figures/figure-table.ts";
import type { SourceRange } from "../../src/reading/finding.ts";
import type { WrittenFormula } from "../../src/reading/written-formula.ts";
import type { Value } from "../../src/values/formulas/value.ts";
import { isFault, parseQuantity } from "../../src/values/quantities/parse-quantity.ts";
import { parsed } from "../values/formulas/shape.ts";

/** Figures by name, each as it is typed in figures.yaml: `27万元`, `是`, `=甲 ÷ 乙`. */
export type Typed = Readonly<Record<string, string>>;

/** Part of a line of a file. */
export function place(file: string, line = 1, start = 0, end = start + 1): SourceRange {
  return { file, start: { line, column: start + 1 }, end: { line, column: end + 1 } };
}

/** A formula as if it stood alone on a line of a file. */
export function written(text: string, file = "formula.yaml", line = 1): WrittenFormula {
  const rangeOf = ({ start, end }: { start: number; end: number }) => place(file, line, start, end);
  return { text, formula: parsed(text), range: rangeOf({ start: 0, end: text.length }), rangeOf };
}

/** The value of a text that is no formula. */
function valueFrom(text: string): Value {
  if (text === "是" || text === "否") return { kind: "yes-no", value: text === "是" };
  const quantity = parseQuantity(text);
  if (isFault(quantity)) throw new Error(`no quantity: ${text}`);
  return { kind: "quantity", quantity };
}

/** A figure for each entry, the first on line 1. */
export function figuresOf(typed: Typed, file = "figures.yaml"): Figure[] {
  return Object.entries(typed).map(([path, text], index): Figure => {
    const range = place(file, index + 1);
    if (text.startsWith("="))
      return { path, range, written: { kind: "formula", formula: written(text.slice(1), file, index + 1) } };
    return { path, range, written: { kind: "value", value: valueFrom(text) } };
  });
}

/** The computed table of such figures, with what was found on the way. */
export function computed(typed: Typed, sources: Partial<FigureSources> = {}) {
  return computeFigures({ figures: figuresOf(typed), whyAbsent: () => "unknown", ...sources });
}

/** The table of figures that have nothing wrong. */
export function tableOf(typed: Typed): FigureTable {
  const { table, findings } = computed(typed);
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join("; "));
  return table;
}
