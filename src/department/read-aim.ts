import { type Finding, finding, type SourceRange } from "../reading/finding.ts";
import { quantityFinding } from "../reading/schema/quantity-findings.ts";
import { readFormula, type WrittenFormula } from "../reading/written-formula.ts";
import type { YamlCursor } from "../reading/yaml/yaml-cursor.ts";
import type { Comparator } from "../values/formulas/syntax-tree.ts";
import { isFault, parseQuantity } from "../values/quantities/parse-quantity.ts";
import type { Quantity } from "../values/quantities/quantity.ts";
import type { Aim } from "./indicator-target.ts";
import { readRange } from "./read-range.ts";

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
/** 2023年年底前 and 10月底前 are words. */
const DATE = /^(?:\d{4}年|\d{1,2}月[\d份底末前])/u;

/** Reads a target (`≤27万元`, `≥98%`, `=甲.乙`) or a result; what isn't a quantity is words. */
export function readAim(cursor: YamlCursor, key: string): { aim: Aim; findings: Finding[] } {
  const written = cursor.text(key).trim();
  const path = [...cursor.path, key];
  const range = cursor.yaml.rangeOf(path);
  const words = { kind: "words", words: written, range } as const;
  const unreadable = { ...words, kind: "unreadable" } as const;
  const [sign, rest, comparator] = splitComparator(written);
  const isResult = key === RESULT;
  if (isResult && comparator !== "=") return { aim: unreadable, findings: [boundFinding(sign, range)] };
  const stretch = comparator === "=" && sign ? undefined : readRange(rest.trim(), range);
  if (stretch) {
    if (isResult) return { aim: unreadable, findings: [boundFinding(written, range)] };
    if (sign) return { aim: unreadable, findings: [twofoldFinding(written, sign, range)] };
    return "code" in stretch ? { aim: unreadable, findings: [stretch] } : { aim: stretch, findings: [] };
  }
  const spoken = sign ? undefined : readSpoken(written, range);
  if (spoken) {
    const slip = isResult ? boundFinding(spoken.words, range) : spokenFinding(spoken, range);
    return { aim: unreadable, findings: [slip] };
  }
  const number = rest.trim();
  const quantity = parseQuantity(number);
  if (isFault(quantity) && NUMBER_WITH_UNIT.test(number) && !DATE.test(number)) {
    const start = written.indexOf(number, sign.length);
    const place = cursor.yaml.rangeWithin(path, start, start + number.length);
    return { aim: unreadable, findings: [quantityFinding(quantity, place)] };
  }
  if (!sign && (isFault(quantity) || DATE.test(number))) return { aim: words, findings: [] };
  // In a formula, 元/公里 would be a division by a figure.
  const formula =
    isFault(quantity) || !number.includes("/")
      ? readFormula(cursor.yaml, path, written, sign.length)
      : typed(quantity, number, range);
  if (Array.isArray(formula)) return { aim: unreadable, findings: formula };
  return { aim: { kind: "quantity", comparator, formula, range }, findings: [] };
}

/** A quantity as the formula that consists of it. */
function typed(quantity: Quantity, text: string, range: SourceRange): WrittenFormula {
  const span = { start: 0, end: text.length };
  return { text, formula: { kind: "quantity", quantity, span }, range, rangeOf: () => range };
}

/** The key of what came of a target. */
const RESULT = "实际完成值";

/** Comparators as people say them, before a number or behind it. */
const BEFORE =
  /^(不低于|不少于|不小于|至少|大于等于|大于或等于|不高于|不超过|不大于|不多于|至多|小于等于|小于或等于|高于|大于|超过|低于|小于|少于)\s*(?=\d)/u;
const BEHIND = /^(?:达到?|控制在)?(\d[^\s以之及（]*)(?:（含）)?及?(以上|以下|以内|之内)(?:（含）)?$/u;

/** A bound in words, and as it is to be written. */
interface Spoken {
  readonly words: string;
  readonly sign: string;
  readonly quantity: string;
}

/** What is said in words is compared only if it is written as a sign. */
function readSpoken(written: string, range: SourceRange): Spoken | undefined {
  const [spoken, before = ""] = BEFORE.exec(written) ?? [];
  // 不低于800-1000户 says neither a bound nor a range.
  if (spoken !== undefined && readRange(written.slice(spoken.length), range)) return undefined;
  if (spoken !== undefined) return { words: before, sign: signOf(before), quantity: written.slice(spoken.length) };
  const [, quantity = "", behind = ""] = BEHIND.exec(written) ?? [];
  if (isFault(parseQuantity(quantity))) return undefined;
  return { words: behind, sign: behind === "以上" ? "≥" : "≤", quantity };
}

function signOf(word: string): string {
  if (/^(?:不[低少小]|至少|大于或?等)/u.test(word)) return "≥";
  if (/^(?:不|至多|小于或?等)/u.test(word)) return "≤";
  return /^[高大超]/u.test(word) ? ">" : "<";
}

function spokenFinding({ words, sign, quantity }: Spoken, range: SourceRange): Finding {
  const text = sign + quantity;
  return finding("JX203", range, `“${words}”要写成符号，才能与完成值比较`, `写成 ${text}`, { text });
}

/** A target that is a range and a bound at once. */
function twofoldFinding(written: string, sign: string, range: SourceRange): Finding {
  const alone = written.slice(sign.length).trim();
  const besides = `只有一头的，${sign} 后面写一个数`;
  const message = `“${written}”前面写了“${sign}”，后面又是一段`;
  return finding("JX203", range, message, `写成 ${alone}；${besides}`, { text: alone, besides });
}

/** A target copied into the result, for only a target has a bound. */
function boundFinding(written: string, range: SourceRange): Finding {
  return finding("JX203", range, `完成值是一个数，“${written}”是目标的写法`, "写实际完成的数，例如 98.5%");
}
