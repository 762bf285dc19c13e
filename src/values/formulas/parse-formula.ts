import { SyntaxError as GrammarError, parse } from "#generated/values/formulas/formula.peggy.js";
import { isFault, parseQuantity } from "../quantities/parse-quantity.ts";
import { ratioOf } from "../quantities/quantity.ts";
import { suggestQuantity } from "../quantities/suggest-quantity.ts";
import type { Formula, Span } from "./syntax-tree.ts";

/** What keeps a formula from being read or computed, at its place in the formula's text. */
export interface FormulaFault {
  readonly kind: "syntax" | "quantity" | "unknown-name" | "dimension" | "not-a-number" | "not-a-condition" | "circular";
  readonly message: string;
  readonly span: Span;
  readonly hint?: string;
  /** What was probably meant by what stands there. */
  readonly meant?: string;
}

/** Longer than any formula a person writes; it bounds the work a hostile file can cause. */
const LONGEST = 4000;
/** Deeper than any formula a person writes; what is within it can be computed without running out of stack. */
const DEEPEST = 200;

/** Reads a formula (the text after `=`, or after a comparator); every fault found is returned, none thrown. */
export function parseFormula(text: string): { formula: Formula } | { faults: FormulaFault[] } {
  if (text.length > LONGEST) return { faults: [tooComplex(text)] };
  const faults: FormulaFault[] = [];
  try {
    const formula = build(parse(text) as RawNode, faults);
    return faults.length > 0 ? { faults } : { formula };
  } catch (error) {
    if (error instanceof RangeError) return { faults: [tooComplex(text)] };
    if (!(error instanceof GrammarError)) throw error;
    return { faults: [syntaxFault(error, text)] };
  }
}

interface RawNode {
  readonly kind: string;
  readonly at: { start: { offset: number }; end: { offset: number } };
  readonly [key: string]: unknown;
}

/** Gives the grammar's bare nodes their spans and reads the quantities among them. */
function build(raw: RawNode, faults: FormulaFault[], depth = 0): Formula {
  if (depth > DEEPEST) throw new RangeError("too deep");
  const span = { start: raw.at.start.offset, end: raw.at.end.offset };
  if (raw.kind === "quantity")
    return { kind: "quantity", quantity: readQuantity(raw.text as string, span, faults), span };
  const child = (key: string) => build(raw[key] as RawNode, faults, depth + 1);
  const { at: _, ...rest } = raw;
  const operands = raw.operands as RawNode[] | undefined;
  return {
    ...rest,
    ...(raw.operand ? { operand: child("operand") } : {}),
    ...(raw.left ? { left: child("left"), right: child("right") } : {}),
    ...(operands ? { operands: operands.map((operand) => build(operand, faults, depth + 1)) } : {}),
    span,
  } as unknown as Formula;
}

/** In a formula a bare number is a plain factor (`× 2`); it still can't be added to anything that has a unit. */
function readQuantity(text: string, span: Span, faults: FormulaFault[]) {
  const quantity = parseQuantity(text);
  if (!isFault(quantity)) return quantity;
  if (quantity.kind === "bare-number") return ratioOf(text);
  const suggestion = suggestQuantity(text);
  const hint = suggestion ? { hint: `是不是“${suggestion}”？`, meant: suggestion } : {};
  faults.push({
    kind: "quantity",
    message: quantity.kind === "malformed" ? `“${text}”不是数量的写法` : `“${text}”的单位不认识`,
    span,
    ...hint,
  });
  return ratioOf(0);
}

function syntaxFault(error: GrammarError, text: string): FormulaFault {
  const start = error.location.start.offset;
  const found = error.found === null ? "到这里就断了，后面还缺一项" : `这里不应是“${error.found}”`;
  return {
    kind: "syntax",
    message: `公式写错了：${found}`,
    span: { start, end: Math.min(text.length, start + 1) },
    hint: "公式由数据名称、数量和 + - × ÷ ( ) 组成，例如 =甲.乙 ÷ 甲.丙",
  };
}

function tooComplex(text: string): FormulaFault {
  return {
    kind: "syntax",
    message: "公式太长，或者括号套得太深",
    span: { start: 0, end: text.length },
    hint: "把公式拆成几个派生数据，一步一步算",
  };
}
