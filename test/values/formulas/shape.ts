import { parseFormula } from "../../../src/values/formulas/parse-formula.ts";
import { type Formula, partsOf } from "../../../src/values/formulas/syntax-tree.ts";
import { printAsWritten } from "../../../src/values/quantities/print-quantity.ts";

/** Reads a formula that must have no fault. */
export function parsed(text: string): Formula {
  const read = parseFormula(text);
  if ("faults" in read) throw new Error(`${text}: ${read.faults.map(({ message }) => message).join("; ")}`);
  return read.formula;
}

/** A tree as one line, each operation in brackets with its operator first: `(+ 甲 (× 乙 2))`. */
export function shape(formula: Formula): string {
  switch (formula.kind) {
    case "quantity":
      return formula.quantity.unit.name ? printAsWritten(formula.quantity) : formula.quantity.amount.toFixed();
    case "yes-no":
      return formula.value ? "<是>" : "<否>";
    case "name":
      return formula.path;
    case "negation":
      return `(- ${shape(formula.operand)})`;
    case "fallback":
      return `(如有 ${partsOf(formula).map(shape).join(" ")})`;
    default:
      return `(${[formula.kind === "call" ? formula.name : formula.operator, ...partsOf(formula).map(shape)].join(" ")})`;
  }
}

/** Every part of a formula, itself first. */
export function everyPart(formula: Formula): Formula[] {
  return [formula, ...partsOf(formula).flatMap(everyPart)];
}
