import { type Finding, finding, type Mend, type SourceRange } from "../../reading/finding.ts";
import type { Reference } from "../../reading/parse-references.ts";
import { writeNumberReference, writeReference } from "../../reading/write-reference.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { isBeyondTheWhole, isOfAWhole } from "../../values/quantities/bounded-rates.ts";
import { printAsWritten, printExact, printIn, roundedAway } from "../../values/quantities/print-quantity.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import { unitBehind } from "../../values/quantities/unit-behind.ts";
import { findUnit, MONEY, ONE, type Unit, unitNamed, unitNames } from "../../values/quantities/units.ts";
import { printedNumber } from "../printed-text.ts";
import type { Around, PrintedReference } from "./around.ts";
import { directionIn } from "./direction.ts";

/** The quantity that a reference says. */
export interface Said {
  /** As the reference names it. */
  readonly name: string;
  readonly origin: string;
  /** Whether it says by how much something has become more or less. */
  readonly isChange: boolean;
  /** How many decimals it is said with if it is a rate. */
  readonly rateDecimals: number;
}

/** More of a number than this rounded away, and it is another number; as a share. */
const MOST_ROUNDED_AWAY = 0.1;

/** Prints a quantity in the unit that the words around the reference say, or the reference itself. */
export function sayQuantity(quantity: Quantity, said: Said, reference: Reference, around: Around): PrintedReference {
  const range = around.rangeOf(reference.span);
  const unit =
    reference.unit === undefined
      ? unitSaid(quantity, said, reference, around)
      : unitAsked(quantity, said, reference.unit, around);
  if (isMisfit(unit)) {
    const { code, message, hint, mend } = unit;
    return { printed: "", findings: [finding(code, range, message, hint, mend)] };
  }
  const { place } = around;
  const direction = directionIn(around.before);
  const { amount } = quantity;
  const number = printIn(
    direction === "fall" ? { ...quantity, amount: amount.abs() } : quantity,
    unit,
    said.rateDecimals,
  );
  const findings = [
    place === "form" ? undefined : rounding(quantity, said, unit, reference, around),
    against(quantity, said, direction, range),
    beyond(quantity, said, around, range),
  ];
  return { printed: printedNumber(number, said.origin), findings: findings.filter((each) => each !== undefined) };
}

/** Why a quantity can't be said in a unit. */
interface Misfit {
  readonly code: "JX303" | "JX507";
  readonly message: string;
  readonly hint: string;
  readonly mend?: Mend | undefined;
}

function isMisfit(unit: Unit | Misfit): unit is Misfit {
  return "code" in unit;
}

/** The unit that the number alone is printed in. */
function unitAsked(
  quantity: Quantity,
  { name }: Said,
  asked: string,
  { behind, column, place }: Around,
): Unit | Misfit {
  const { dimension } = quantity.unit;
  const unit = findUnit(asked) as Unit;
  const text = writeReference(name, quantity);
  const instead = `写成 ${text}`;
  if (unit.dimension !== dimension)
    return { code: "JX303", message: `“${name}”的单位是“${unitOf(quantity)}”，不能按“${asked}”印`, hint: instead };
  if (unitBehind(behind, quantity.unit))
    return {
      code: "JX507",
      message: `“${asked}”后面又写了单位`,
      hint: `写成 {{${name}}}，单位只写在后面`,
      mend: { text: `{{${name}}}` },
    };
  if (column !== undefined && column !== asked) {
    const text = writeNumberReference(name, column);
    const message = `这一栏的单位是“${column}”，这里却按“${asked}”印`;
    return { code: "JX507", message, hint: `写成 ${text}`, mend: { text } };
  }
  const isBare = place === "sentence" || (place === "cell" && dimension === MONEY && column === undefined);
  if (isBare) return { code: "JX507", message: `“${name}”后面没有写单位`, hint: instead, mend: { text } };
  return unit;
}

/** The unit that the words behind the reference begin with. */
function unitSaid(quantity: Quantity, { name }: Said, { span }: Reference, around: Around): Unit | Misfit {
  const { behind, column } = around;
  const own = unitBehind(behind, quantity.unit);
  const any = unitBehind(behind);
  const text = column === undefined ? writeReference(name, quantity) : writeNumberReference(name, column);
  if (own && !isAnother(own.length, any?.length ?? 0, behind)) return own.unit;
  const message = any
    ? `“${name}”的单位是“${unitOf(quantity)}”，后面写的却是“${any.unit.name}”`
    : column === undefined
      ? `“${name}”后面没有写单位`
      : `“${name}”的单位在表头，这里要写明按它印`;
  return { code: "JX507", message, hint: `写成 ${text}`, mend: mendWith(text, span, any?.length ?? 0, around) };
}

/** The unit that a quantity is typed in; that of a computed rate is the usual one. */
function unitOf({ unit }: Quantity): string {
  return unit === ONE ? "%" : unit.name;
}

/** Whether the longest unit is another than that of the quantity's kind: 人次 behind 人, but not the 年 of 5人年内. */
function isAnother(own: number, any: number, behind: string): boolean {
  return any > own && !/^[年月日天度]/u.test(behind.slice(own));
}

/**
 * A number of which little is left in the unit: 83.6万元 in 亿元 prints as 0.01.
 *
 * Where the unit is the form's, nobody who fills it in can change that; then the figure itself is asked about (JX318).
 */
function rounding(
  quantity: Quantity,
  { name, rateDecimals }: Said,
  unit: Unit,
  { unit: asked, span }: Reference,
  around: Around,
): Finding | undefined {
  if (roundedAway(quantity, unit, rateDecimals).lessThanOrEqualTo(MOST_ROUNDED_AWAY)) return undefined;
  const message = `“${name}”是 ${printExact(quantity)}，按${unit.name}印成 ${printIn(quantity, unit, rateDecimals)}，差得多`;
  const smaller = unitNames(quantity.unit.dimension)
    .map(unitNamed)
    .filter((each) => roundedAway(quantity, each, rateDecimals).lessThanOrEqualTo(MOST_ROUNDED_AWAY))
    .sort((a, b) => b.factor.comparedTo(a.factor))[0];
  const range = around.rangeOf(span);
  if (!smaller) return finding("JX514", range, message, "换小一些的单位");
  const text = `{{${name}}}${smaller.name}`;
  const behind = unitBehind(around.behind, quantity.unit)?.length ?? 0;
  return finding(
    "JX514",
    range,
    message,
    `写成 ${text}`,
    asked === undefined ? mendWith(text, span, behind, around) : undefined,
  );
}

/** What takes the place of a reference and of a unit so long behind it, which must stand in the same text. */
function mendWith(text: string, { start, end }: Span, length: number, { rangeOf, room = 0 }: Around): Mend | undefined {
  return length > room ? undefined : { text, at: rangeOf({ start, end: end + length }) };
}

/** Words that say one direction before a number that goes the other. */
function against(
  quantity: Quantity,
  { name, isChange }: Said,
  direction: ReturnType<typeof directionIn>,
  range: SourceRange,
): Finding | undefined {
  const { amount } = quantity;
  const isWrong = direction === "fall" ? isChange && amount.isPositive() : direction === "rise" && amount.isNegative();
  if (!isWrong || amount.isZero()) return undefined;
  const [said, is] = direction === "fall" ? ["减少", "增加"] : ["增加", "减少"];
  const message = `这里写的是${said}，“${name}”却是${is}：${printExact(quantity)}`;
  return { ...finding("JX515", range, message, `改成说${is}的词；数填错了的，改数据`), about: name };
}

/** What words call part of a whole and is more than all of it, or less than nothing; a figure called so itself is asked about where it stands. */
function beyond(quantity: Quantity, { name }: Said, { before }: Around, range: SourceRange): Finding | undefined {
  const called = before.replace(/(?:为|是|达到|达|：|约|\s)+$/u, "");
  if (!isOfAWhole(called) || isOfAWhole(name) || !isBeyondTheWhole(quantity)) return undefined;
  const bound = quantity.amount.isNegative() ? "不会小于零" : "不会超过 100%";
  return { ...finding("JX322", range, `“${name}”是 ${printAsWritten(quantity)}，这样的率${bound}`), about: name };
}
