import { type FormulaFault, parseFormula } from "../values/formulas/parse-formula.ts";
import type { Formula, Span } from "../values/formulas/syntax-tree.ts";
import { type Finding, finding, type SourceRange } from "./finding.ts";
import type { YamlPath, YamlSource } from "./yaml/yaml-source.ts";

/** A formula where it was written: its text without the `=`, its tree, and the place in the file of each of its parts. */
export interface WrittenFormula {
  readonly text: string;
  readonly formula: Formula;
  readonly range: SourceRange;
  rangeOf(span: Span): SourceRange;
}

/** Whether a text is a formula, as in a spreadsheet. */
export function isFormula(text: string): boolean {
  return text.startsWith("=");
}

/** Reads the formula at a path; `skip` is the number of characters that stand before it (the `=`, or a comparator). */
export function readFormula(yaml: YamlSource, path: YamlPath, written: string, skip = 1): WrittenFormula | Finding[] {
  const text = written.slice(skip);
  const rangeOf = (span: Span) => yaml.rangeWithin(path, skip + span.start, skip + span.end);
  const read = parseFormula(text);
  if ("faults" in read) return read.faults.map((fault) => formulaFinding(fault, rangeOf(fault.span)));
  return { text, formula: read.formula, range: yaml.rangeOf(path), rangeOf };
}

const CODES: Record<FormulaFault["kind"], `JX${number}`> = {
  syntax: "JX311",
  quantity: "JX302",
  "unknown-name": "JX312",
  circular: "JX313",
  dimension: "JX314",
  "not-a-number": "JX315",
  "not-a-condition": "JX315",
};

/** The finding for a fault of a formula, at its place in the file. */
export function formulaFinding(fault: FormulaFault, range: SourceRange): Finding {
  const mend = fault.meant === undefined ? undefined : { text: fault.meant, isGuess: true };
  return finding(CODES[fault.kind], range, fault.message, fault.hint, mend);
}
