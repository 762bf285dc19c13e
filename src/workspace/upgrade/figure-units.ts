import { join } from "node:path";
import { LAST_YEAR } from "../../figures/figure-table.ts";
import { isUnread, readSource } from "../../reading/source-file.ts";
import { parseYaml } from "../../reading/yaml/yaml-source.ts";
import { parseFormula } from "../../values/formulas/parse-formula.ts";
import type { Formula } from "../../values/formulas/syntax-tree.ts";
import { isFault, parseQuantity } from "../../values/quantities/parse-quantity.ts";
import { findUnit, RATIO } from "../../values/quantities/units.ts";
import { filesBelow } from "../files-below.ts";

/** What stands for the unit of a yes or no. */
const NONE = "";

/**
 * Tells the unit of each figure of a workspace by its name, "" for a yes or no; undefined where nobody can tell.
 *
 * Why not by computing: what is written an old way may keep a department from being computed.
 */
export function figureUnits(root: string): (name: string) => string | undefined {
  const written = new Map<string, string>();
  for (const file of filesBelow(join(root, "data")).filter((each) => each.endsWith("/figures.yaml")))
    collect(read(root, `data/${file}`), [], written);
  for (const file of filesBelow(join(root, "templates")).filter((each) => each.endsWith("/pack.yaml")))
    collect((read(root, `templates/${file}`) as Record<string, unknown> | undefined)?.派生数据, [], written);
  const asked = new Set<string>();
  const unitOf = (name: string): string | undefined => {
    const text = written.get(name);
    if (text === undefined || asked.has(name)) return undefined;
    if (/^[是否]$/u.test(text)) return NONE;
    if (!text.startsWith("=")) return typedUnit(text);
    const read = parseFormula(text.slice(1));
    if ("faults" in read) return undefined;
    asked.add(name);
    const unit = unitOfFormula(read.formula, unitOf);
    asked.delete(name);
    return unit;
  };
  return unitOf;
}

function read(root: string, path: string): unknown {
  const source = readSource(root, path);
  const parsed = isUnread(source) ? undefined : parseYaml(source);
  return parsed && "yaml" in parsed ? parsed.yaml.data : undefined;
}

function collect(data: unknown, path: readonly string[], written: Map<string, string>): void {
  if (typeof data === "string") written.set(path.join("."), data.trim());
  else if (typeof data === "object" && data !== null)
    for (const [key, value] of Object.entries(data)) collect(value, [...path, key], written);
}

function typedUnit(text: string): string | undefined {
  const quantity = parseQuantity(text);
  return isFault(quantity) ? undefined : quantity.unit.name;
}

function unitOfFormula(formula: Formula, unitOf: (name: string) => string | undefined): string | undefined {
  const inside = (part: Formula) => unitOfFormula(part, unitOf);
  switch (formula.kind) {
    case "name":
      return unitOf(formula.path.startsWith(LAST_YEAR) ? formula.path.slice(LAST_YEAR.length) : formula.path);
    case "quantity":
      return formula.quantity.unit.name || undefined;
    case "negation":
      return inside(formula.operand);
    case "call":
      return formula.operands.map(inside).find((unit) => unit !== undefined);
    case "fallback":
      return inside(formula.left) ?? inside(formula.right);
    case "arithmetic": {
      const [left, right] = [inside(formula.left), inside(formula.right)];
      if (formula.operator !== "÷") return isRate(left) ? (right ?? left) : (left ?? right);
      return dimensionOf(left) === dimensionOf(right) ? "%" : left;
    }
    default:
      return NONE;
  }
}

function isRate(unit: string | undefined): boolean {
  return dimensionOf(unit) === RATIO;
}

function dimensionOf(unit: string | undefined): string | undefined {
  return unit === undefined ? undefined : findUnit(unit)?.dimension;
}
