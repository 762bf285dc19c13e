import type { FigureTable } from "../figures/figure-table.ts";
import { type Finding, finding } from "../reading/finding.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import { namesIn } from "../values/formulas/syntax-tree.ts";
import type { Value } from "../values/formulas/value.ts";
import { writeValue, writeWithValues } from "../values/formulas/write-formula.ts";
import { comesTo } from "../values/quantities/print-quantity.ts";
import type { Step } from "./award.ts";
import { EVIDENCE, type EvidenceBook } from "./evidence.ts";
import type { Indicator } from "./rubric.ts";

/** What an indicator's formula came to, with the lines that show how. */
interface Measurement {
  readonly value: Value;
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
}

/** Computes what a rule measures. */
export function measure(
  indicator: Indicator,
  formula: WrittenFormula,
  figures: FigureTable,
  book: EvidenceBook,
): Measurement {
  const { value, findings } = figures.compute(formula);
  // A name of the evidence that the form doesn't have either has its finding from the table.
  const missing = namesIn(formula.formula).filter(
    ({ path }) => path.startsWith(`${EVIDENCE}.`) && !figures.figures.has(path) && !figures.absent(path, formula.range),
  );
  const lacks = missing.flatMap(({ path }) => lacksEvidence(indicator, book, path.split(".").at(-1)));
  return { value, steps: calculation(formula, value, figures), findings: [...findings, ...lacks] };
}

/** The finding for an indicator whose evidence, or one item of it, isn't there. */
export function lacksEvidence(indicator: Indicator, book: EvidenceBook, item?: string): Finding[] {
  if (book.isReported(indicator.name)) return [];
  const entry = book.entries.get(indicator.name);
  const what = item ? `“${item}”` : "计分依据";
  const hint = entry
    ? `在“${indicator.name}”下面补上“${item}: …”`
    : `在 ${book.place.file} 里写“${indicator.name}:”，下面写来源、依据${item ? `和${item}` : ""}`;
  const message = entry ? `“${indicator.name}”的依据里缺少${what}` : `“${indicator.name}”没有计分依据`;
  return [finding("JX402", entry?.range ?? book.place, message, hint)];
}

/** The formula with names, then with values and its result; a value that was typed is just itself. */
function calculation(formula: WrittenFormula, value: Value, figures: FigureTable): Step[] {
  const withValues = writeWithValues(formula.text, formula.formula, (path) =>
    writeValue(figures.value(path) ?? { kind: "unavailable" }),
  );
  const result = writeValue(value);
  if (formula.text.trim() === result) return [{ kind: "operands", text: result }];
  return [
    { kind: "formula", text: formula.text },
    { kind: "operands", text: withValues === result ? result : `${withValues} ${comesTo(result)}` },
  ];
}
