import {
  add,
  compare,
  DimensionMismatch,
  divide,
  multiply,
  negate,
  type Quantity,
  subtract,
} from "../quantities/quantity.ts";
import type { FormulaFault } from "./parse-formula.ts";
import type { Comparator, Formula } from "./syntax-tree.ts";
import { UNAVAILABLE, type Value } from "./value.ts";

/** Where a formula's names get their values from, and who is given what is wrong. */
export interface Scope {
  /** The value of a name; the scope reports an unknown or circular one itself and answers `unavailable`. */
  lookUp(name: Formula & { kind: "name" }): Value;
  /** Whether a name is known, but has been left out as the form allows. */
  isUnfilled(path: string): boolean;
  report(fault: FormulaFault): void;
}

/** Computes a formula. Faults go to the scope at their place in the text, and make the value `unavailable`. */
export function evaluate(formula: Formula, scope: Scope): Value {
  switch (formula.kind) {
    case "quantity":
      return { kind: "quantity", quantity: formula.quantity };
    case "yes-no":
      return { kind: "yes-no", value: formula.value };
    case "name":
      return scope.lookUp(formula);
    case "negation":
      return combine([formula.operand], formula, scope, ([operand]) => negate(operand));
    case "arithmetic":
      return combine([formula.left, formula.right], formula, scope, ([left, right]) =>
        calculate(formula.operator, left, right),
      );
    case "comparison":
      return compareSides(formula, scope);
    case "logic":
      return joinConditions(formula, scope);
    case "fallback":
      return evaluate(scope.isUnfilled(formula.left.path) ? formula.right : formula.left, scope);
    case "call":
      return combine(formula.operands, formula, scope, (operands) => operands.reduce(FUNCTIONS[formula.name]));
  }
}

/** Whether a comparator holds of an order, as `compare` gives it: −1, 0 or 1. */
export function holds(comparator: Comparator, order: number): boolean {
  switch (comparator) {
    case "=":
      return order === 0;
    case "≠":
      return order !== 0;
    case "<":
      return order < 0;
    case "≤":
      return order <= 0;
    case ">":
      return order > 0;
    case "≥":
      return order >= 0;
  }
}

type Quantities<T> = { [K in keyof T]: Quantity };

const FUNCTIONS: Record<(Formula & { kind: "call" })["name"], (left: Quantity, right: Quantity) => Quantity> = {
  合计: add,
  最大: (left, right) => (compare(left, right) >= 0 ? left : right),
  最小: (left, right) => (compare(left, right) <= 0 ? left : right),
};

/** Computes on quantities alone: anything else among the operands decides the outcome, the first unavailable one before all. */
function combine<const T extends readonly Formula[]>(
  parts: T,
  whole: Formula,
  scope: Scope,
  operation: (operands: Quantities<T>) => Quantity | "0÷0" | "x÷0",
): Value {
  const values = parts.map((part) => asNumber(part, scope));
  const stopped = stopping(values);
  if (stopped) return stopped;
  try {
    const result = operation(values.map((value) => (value as { quantity: Quantity }).quantity) as Quantities<T>);
    return typeof result === "string"
      ? { kind: "not-computable", cause: result }
      : { kind: "quantity", quantity: result };
  } catch (error) {
    if (!(error instanceof DimensionMismatch)) throw error;
    return reportMismatch(error, whole, scope);
  }
}

/** The value that decides the outcome whatever the others are: one with a fault before one that can't be computed. */
function stopping(values: readonly Value[]): Value | undefined {
  return values.find(({ kind }) => kind === "unavailable") ?? values.find(({ kind }) => kind === "not-computable");
}

function asNumber(part: Formula, scope: Scope): Value {
  const value = evaluate(part, scope);
  if (value.kind !== "yes-no") return value;
  scope.report({ kind: "not-a-number", message: "这里要的是数量，得到的却是“是/否”", span: part.span });
  return UNAVAILABLE;
}

function calculate(operator: "+" | "-" | "×" | "÷", left: Quantity, right: Quantity): Quantity | "0÷0" | "x÷0" {
  switch (operator) {
    case "+":
      return add(left, right);
    case "-":
      return subtract(left, right);
    case "×":
      return multiply(left, right);
    case "÷":
      if (!right.amount.isZero()) return divide(left, right);
      return left.amount.isZero() ? "0÷0" : "x÷0";
  }
}

function compareSides(formula: Formula & { kind: "comparison" }, scope: Scope): Value {
  const [left, right] = [evaluate(formula.left, scope), evaluate(formula.right, scope)];
  if (left.kind === "yes-no" && right.kind === "yes-no" && (formula.operator === "=" || formula.operator === "≠"))
    return { kind: "yes-no", value: (left.value === right.value) === (formula.operator === "=") };
  const stopped = stopping([left, right]);
  if (stopped) return stopped;
  if (left.kind !== "quantity" || right.kind !== "quantity") {
    scope.report({ kind: "not-a-number", message: "“是/否”只能与“是/否”比较是否相等", span: formula.span });
    return UNAVAILABLE;
  }
  try {
    return { kind: "yes-no", value: holds(formula.operator, compare(left.quantity, right.quantity)) };
  } catch (error) {
    if (!(error instanceof DimensionMismatch)) throw error;
    return reportMismatch(error, formula, scope);
  }
}

function joinConditions(formula: Formula & { kind: "logic" }, scope: Scope): Value {
  const sides = [formula.left, formula.right].map((part) => ({ part, value: evaluate(part, scope) }));
  const stopped = stopping(sides.map(({ value }) => value));
  if (stopped) return stopped;
  const numbers = sides.filter(({ value }) => value.kind === "quantity");
  for (const { part } of numbers)
    scope.report({ kind: "not-a-condition", message: "“且”“或”两边要的是条件，得到的却是数量", span: part.span });
  if (numbers.length > 0) return UNAVAILABLE;
  const truths = sides.map(({ value }) => value.kind === "yes-no" && value.value);
  return { kind: "yes-no", value: formula.operator === "且" ? truths.every(Boolean) : truths.some(Boolean) };
}

function reportMismatch(mismatch: DimensionMismatch, formula: Formula, scope: Scope): Value {
  scope.report({
    kind: "dimension",
    message: `${mismatch.left}与${mismatch.right}不能这样放在一起计算或比较`,
    span: formula.span,
    hint: "两边的单位要属于同一类：元、万元同是金额，人、名同是人数",
  });
  return UNAVAILABLE;
}
