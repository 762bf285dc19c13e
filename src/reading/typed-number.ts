import { readChineseNumeral } from "../values/chinese-numeral.ts";
import { escapePattern } from "../values/escape-pattern.ts";
import type { Span } from "../values/formulas/syntax-tree.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { type Quantity, quantityOf } from "../values/quantities/quantity.ts";
import { findUnit, MONEY, POINTS, RATIO, unitNamed, unitNames } from "../values/quantities/units.ts";
import { spanOf } from "./passage.ts";

/** A number with its unit as people type it into a sentence: 27万元, 84%, 2000余人次, 百分之八十四. */
export interface TypedNumber {
  readonly span: Span;
  /** What it comes to; absent where it is written in Chinese numerals. */
  readonly quantity?: Quantity;
  /** 余 or 多, which says that it is a little more. */
  readonly about: string;
  /** The decimals it was written with. */
  readonly digits: number;
}

/** Units that dates and numberings are written with. */
const CALENDAR = new Set(["年", "月", "个月", "个小时", "日", "度", "届", "点", "类", "班", "页", "字"]);
const UNITS = unitNames()
  .filter((name) => !CALENDAR.has(name))
  .sort((a, b) => b.length - a.length);

const DIGITS = "(?<![\\d０-９第.．])([\\d０-９]+(?:[,，][\\d０-９]{3})*(?:[.．][\\d０-９]+)?)";
const IN_DIGITS = inDigits(UNITS);

function inDigits(units: readonly string[]): RegExp {
  const unit = `(?:${units.map(escapePattern).join("|")}|％)(?:[/／](?:${unitNames().map(escapePattern).join("|")}))?`;
  return new RegExp(`(?!24小时)${DIGITS}([余多]?)(万|亿)?([余多]?)(${unit})?(?!月|季度|小时|工作日)`, "gu");
}

const NUMERALS = "[〇零一二两三四五六七八九十百千万亿]";
// Begun only where a run of numerals begins: a long one would be gone through from each of its characters.
const IN_NUMERALS = new RegExp(
  `百分之${NUMERALS}+(?:点${NUMERALS}+)?|(?<!${NUMERALS})${NUMERALS}{2,}[余多]?(?:万元|亿元|元)`,
  "gu",
);

const COUNTERS = UNITS.filter((name) => ![MONEY, RATIO, POINTS].includes(unitNamed(name).dimension));
const COUNT_IN_NUMERALS = new RegExp(
  `(?<!${NUMERALS}|第)(${NUMERALS}+)([余多]?)(${COUNTERS.filter((name) => !name.startsWith("万")).join("|")})`,
  "gu",
);

/** More than any number takes. */
const MOST_CHARACTERS = 100;

/** The numbers with a unit in a text; `others` are units to look for besides the usual ones. */
export function typedNumbersIn(words: string, others: readonly string[] = []): TypedNumber[] {
  const pattern =
    others.length === 0 ? IN_DIGITS : inDigits([...others, ...UNITS].toSorted((a, b) => b.length - a.length));
  const numbers = [...words.matchAll(pattern)].flatMap((match) => {
    const [, number = "", about = "", multiple, aboutMultiple = "", name] = match;
    if (number.length > MOST_CHARACTERS) return [];
    const plain = number.normalize("NFKC").replaceAll(",", "");
    const quantity = read(plain, multiple, name);
    const digits = new Decimal(plain).decimalPlaces();
    return quantity ? [{ span: spanOf(match), quantity, about: about + aboutMultiple, digits }] : [];
  });
  const inNumerals = [...words.matchAll(IN_NUMERALS)].map((match) => ({ span: spanOf(match), about: "", digits: 0 }));
  return [...numbers, ...inNumerals].sort((a, b) => a.span.start - b.span.start);
}

/**
 * Counts of two and more in Chinese numerals: 一百二十名, 两千余人次.
 *
 * Why apart from the others: most of them are turns of speech (三项机制, 两个方面), so they are numbers only where something says so.
 */
export function countsInNumerals(words: string): TypedNumber[] {
  return [...words.matchAll(COUNT_IN_NUMERALS)].flatMap((match) => {
    const [, numeral = "", about = "", unit = ""] = match;
    const number = readChineseNumeral(numeral);
    return number < 2 ? [] : [{ span: spanOf(match), quantity: quantityOf(number, unitNamed(unit)), about, digits: 0 }];
  });
}

/** 万人 is a unit, 万个 is so many times 个, and 万 alone is said of money. */
function read(number: string, multiple: string | undefined, written: string | undefined): Quantity | undefined {
  const name = written?.normalize("NFKC") ?? (multiple && "元");
  const unit = findUnit(`${multiple ?? ""}${name}`);
  if (unit) return quantityOf(number, unit);
  const single = findUnit(name ?? "");
  return single && quantityOf(new Decimal(number).times(multiple === "万" ? 10_000 : 100_000_000), single);
}

/** Whether a number is counted, and neither an amount of money nor a share. */
export function isCount({ unit }: Quantity): boolean {
  return unit.dimension !== MONEY && unit.dimension !== RATIO;
}
