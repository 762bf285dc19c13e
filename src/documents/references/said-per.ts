import { type UnitBehind, unitBehind } from "../../values/quantities/unit-behind.ts";
import { findUnit, isUsual, partsOf, type Unit } from "../../values/quantities/units.ts";
import type { Around } from "./around.ts";

/** The unit behind so much by one of something, where the words in front say by what: `平均每亩{{…}}万元`, `人均{{…}}元`. */
export function unitOfPer(unit: Unit, { before, behind }: Pick<Around, "before" | "behind">): UnitBehind | undefined {
  const parts = partsOf(unit);
  const whole = parts && unitBehind(behind, parts.left);
  const by = whole && saidPer(before, parts.right);
  if (!by) return undefined;
  const factor = whole.unit.factor.dividedBy(by.factor);
  return { unit: { name: whole.unit.name, dimension: unit.dimension, factor }, length: whole.length };
}

/** As far back as a sentence may have begun that says so. */
const NEAR = 60;
const CLAUSE = /[^，。；：！？\n]*$/u;
const PER = /每一?个?(?<behind>.{0,8})|(?<one>\p{Script=Han})均(?![价衡匀已])/gu;

/** What the clause before a number says that it is by: of the kind of the unit if it says one at all. */
function saidPer(before: string, right: Unit): Unit | undefined {
  const clause = CLAUSE.exec(before.slice(-NEAR))?.[0] ?? "";
  const said = [...clause.matchAll(PER)].map(({ groups }) => oneOf(groups?.behind, groups?.one, right));
  const fitting = said.findLast((unit) => unit?.dimension === right.dimension);
  if (fitting || said.length === 0) return fitting;
  return said.every((unit) => unit === undefined) ? right : undefined;
}

/** The unit of 每亩 or 亩均; undefined of 平均, 每位 and the like, which name none that is known. */
function oneOf(behind: string | undefined, one: string | undefined, right: Unit): Unit | undefined {
  if (behind !== undefined) return (unitBehind(behind, right) ?? unitBehind(behind))?.unit;
  const unit = one === undefined ? undefined : findUnit(one);
  return unit && isUsual(unit) ? unit : undefined;
}
