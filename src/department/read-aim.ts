import type { Finding } from "../findings/finding.ts";
import type { Comparator } from "../formulas/syntax-tree.ts";
import { isFault, parseQuantity } from "../quantities/parse-quantity.ts";
import { readFormula } from "../source/written-formula.ts";
import type { YamlCursor } from "../source/yaml-cursor.ts";
import { quantityFinding } from "../validation/explain-quantity.ts";
import type { Aim } from "./indicator-target.ts";

const COMPARATORS: readonly (readonly [written: string, comparator: Comparator])[] = [
  [">=", "≥"],
  ["<=", "≤"],
  ["≥", "≥"],
  ["≤", "≤"],
  [">", ">"],
  ["<", "<"],
  ["＞", ">"],
  ["＜", "<"],
  ["≧", "≥"],
  ["≦", "≤"],
  ["=", "="],
  ["＝", "="],
];

/** The comparator that a target begins with, as it is written and as it is meant, and what stands behind it. */
export function splitComparator(written: string): [sign: string, rest: string, comparator: Comparator] {
  const [sign, comparator] = COMPARATORS.find(([start]) => written.startsWith(start)) ?? ["", "="];
  return [sign, written.slice(sign.length), comparator];
}

/** A number with at most three characters behind it is meant as a quantity, and no formula. */
const NUMBER_WITH_UNIT = /^[-+]?[\d０-９][\d０-９.,，]*[^\s+×÷*/-]{0,3}$/u;
/** 2023年年底前 is words. */
const YEAR = /^\d{4}年/u;

/** Reads a target (`≤27万元`, `≥98%`, `=甲.乙`) or a result; what isn't a quantity is words. */
export function readAim(cursor: YamlCursor, key: string): { aim: Aim; findings: Finding[] } {
  const written = cursor.text(key).trim();
  const path = [...cursor.path, key];
  const range = cursor.yaml.rangeOf(path);
  const words = { kind: "words", words: written, range } as const;
  const unreadable = { ...words, kind: "unreadable" } as const;
  const [sign, rest, comparator] = splitComparator(written);
  const number = rest.trim();
  const quantity = parseQuantity(number);
  if (isFault(quantity) && NUMBER_WITH_UNIT.test(number) && !YEAR.test(number)) {
    const start = written.indexOf(number, sign.length);
    const place = cursor.yaml.rangeWithin(path, start, start + number.length);
    return { aim: unreadable, findings: [quantityFinding(quantity, place)] };
  }
  if (!sign && isFault(quantity)) return { aim: words, findings: [] };
  const formula = readFormula(cursor.yaml, path, written, sign.length);
  if (Array.isArray(formula)) return { aim: unreadable, findings: formula };
  return { aim: { kind: "quantity", comparator, formula, range }, findings: [] };
}
