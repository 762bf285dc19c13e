import type { Mend } from "../../reading/finding.ts";
import { writeNumberReference, writeReference } from "../../reading/write-reference.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import { type UnitBehind, unitBehind } from "../../values/quantities/unit-behind.ts";
import { findUnit, MONEY, ONE, partsOf, type Unit } from "../../values/quantities/units.ts";
import type { Around } from "./around.ts";
import { mendWith } from "./mend-with.ts";
import { unitOfPer } from "./said-per.ts";
import { unitTooMany } from "./unit-too-many.ts";

/** Why a quantity can't be said in a unit. */
export interface Misfit {
  readonly code: "JX303" | "JX507";
  readonly message: string;
  readonly hint: string;
  readonly mend?: Mend | undefined;
}

/** The unit that the number alone is printed in. */
export function unitAsked(quantity: Quantity, name: string, asked: string, around: Around): UnitBehind | Misfit {
  const { behind, column, place } = around;
  const { dimension } = quantity.unit;
  const unit = findUnit(asked) as Unit;
  const text = writeReference(name, quantity);
  const instead = `写成 ${text}`;
  const fits = unit.dimension === dimension;
  if ((fits && unitBehind(behind, quantity.unit)) || unitOfPer(quantity.unit, around))
    return misfit(`“${asked}”后面又写了单位`, `写成 {{${name}}}，单位只写在后面`, { text: `{{${name}}}` });
  if (!fits)
    return { code: "JX303", message: `“${name}”的单位是“${unitOf(quantity)}”，不能按“${asked}”印`, hint: instead };
  if (column !== undefined && column !== asked) {
    const text = writeNumberReference(name, column);
    return misfit(`这一栏的单位是“${column}”，这里却按“${asked}”印`, `写成 ${text}`, { text });
  }
  const isBare = place === "sentence" || (place === "cell" && dimension === MONEY && column === undefined);
  return isBare ? misfit(`“${name}”后面没有写单位`, instead, { text }) : { unit, length: 0 };
}

/** The unit that the words behind the reference begin with. */
export function unitSaid(quantity: Quantity, name: string, span: Span, around: Around): UnitBehind | Misfit {
  const { behind, column } = around;
  const own = unitBehind(behind, quantity.unit) ?? unitOfPer(quantity.unit, around);
  const any = unitBehind(behind);
  if (own && !isAnother(own.length, any?.length ?? 0, behind)) {
    const more = unitTooMany(own.unit, behind.slice(own.length));
    return more === undefined ? own : tooMany(name, behind.slice(0, own.length).trim(), more);
  }
  const byUnit = any && byWhat(quantity, name, any.unit);
  if (any && byUnit !== undefined) return misfit(saidOf(quantity, name, any.unit), byUnit);
  const text = column === undefined ? writeReference(name, quantity) : writeNumberReference(name, column);
  const message = any
    ? saidOf(quantity, name, any.unit)
    : column === undefined
      ? `“${name}”后面没有写单位`
      : `“${name}”的单位在表头，这里要写明按它印`;
  return misfit(message, `写成 ${text}`, mendWith(text, span, any?.length ?? 0, around));
}

function saidOf(quantity: Quantity, name: string, said: Unit): string {
  return `“${name}”的单位是“${unitOf(quantity)}”，后面写的却是“${said.name}”`;
}

function misfit(message: string, hint: string, mend?: Mend): Misfit {
  return { code: "JX507", message, hint, mend };
}

function tooMany(name: string, unit: string, more: string): Misfit {
  return misfit(
    `“${name}”的单位“${unit}”后面又写了“${more}”`,
    `写成 {{${name}}}${unit}；“${more}”是另一句话的，中间加标点`,
  );
}

/** What to write where only the first half of a unit was: 万元 of so much money by the 亩. */
function byWhat(quantity: Quantity, name: string, said: Unit): string | undefined {
  const parts = partsOf(quantity.unit);
  if (parts?.left.dimension !== said.dimension) return undefined;
  const { name: by } = parts.right;
  return `写成 {{${name}}}${said.name}/${by}；或者前面写明“每${by}”，后面只写“${said.name}”`;
}

/** The unit that a quantity is typed in; that of a computed rate is the usual one. */
function unitOf({ unit }: Quantity): string {
  return unit === ONE ? "%" : unit.name;
}

/** Whether the longest unit is another than that of the quantity's kind: 人次 behind 人, but not the 年 of 5人年内. */
function isAnother(own: number, any: number, behind: string): boolean {
  return any > own && !/^(?:年[初末底中度均内终]|月[初末底均]|日[均内])/u.test(behind.slice(own));
}
