import { type Finding, finding, type SourceRange } from "../reading/finding.ts";
import { quantityFinding } from "../reading/schema/quantity-findings.ts";
import { isFault, parseQuantity } from "../values/quantities/parse-quantity.ts";
import { compare, type Quantity } from "../values/quantities/quantity.ts";
import { findUnit, isUsual, singleOf } from "../values/quantities/units.ts";
import type { RangeAim } from "./indicator-target.ts";

const NUMBER = "[\\d０-９][\\d０-９.,，．]*";
/** A unit, 元/公里 among them; what goes on behind it is words. */
const UNIT = "[^\\d０-９\\s.,，、；。：（）()+×÷*~～至到约–—―−－-]{0,8}?";
const DASH = "\\s*(?:[-–—―−－‐~～〜]{1,2}|至|到)\\s*";
const RANGE = new RegExp(`^(-?${NUMBER})(${UNIT})${DASH}(-?${NUMBER})(${UNIT})(?:之间)?$`, "u");
const BROKEN = new RegExp(`^${NUMBER}(${UNIT})\\s*[-–—―−－‐~～〜]{1,2}\\s*(${UNIT})$`, "u");
const NEAR = new RegExp(`^(大?约为?)?\\s*(${NUMBER}${UNIT})(左右|上下)?$`, "u");

/** 6月-8月 and 5-10日 are times, 0-3岁 and 1-2级 say of what kind something is: all of these are words. */
const SCALE = /^(?:[年月日号时点岁级层楼届]|周岁)/u;
const YEAR = /^(?:19|20)\d{2}$/u;
/** Behind more characters than this a unit that nobody uses is rather a word. */
const LONGEST_UNUSUAL = 2;

/** How far from the number that is named, as a share of it, 左右 still reaches. */
const TOLERANCE = 0.1;

/** Reads `800-1000户`, `90%～110%`, `约1000人`; undefined if it isn't written in that way, findings if there is something wrong. */
export function readRange(written: string, range: SourceRange): RangeAim | Finding | undefined {
  const sides = sidesOf(written);
  if (!sides) return isBroken(written) ? brokenFinding(written, range) : undefined;
  const [first, second = first] = sides.map(parseQuantity);
  if (!first || !second) return undefined;
  if ([first, second].every((side) => isFault(side) && side.kind === "bare-number"))
    return finding("JX301", range, `“${written}”没有写单位`, "后面写上单位，例如 800-1000户");
  if (isFault(first)) return quantityFinding(first, range);
  if (isFault(second)) return quantityFinding(second, range);
  const aim = { kind: "range", words: written, range } as const;
  if (sides.length === 1) return { ...aim, least: scaled(first, 1 - TOLERANCE), most: scaled(first, 1 + TOLERANCE) };
  if (first.unit.dimension !== second.unit.dimension)
    return finding("JX303", range, `“${written}”两头不是同一类数量`, "两头写同一个单位，例如 800户-1000户");
  if (compare(first, second) > 0)
    return finding("JX203", range, `“${written}”前面的数比后面的大`, "两头都写单位，小的写在前面，例如 800户-1000户");
  return { ...aim, least: first, most: second };
}

/** Whether the second number of a range is missing: 260-吨. */
function isBroken(written: string): boolean {
  const [, firstUnit = "", unit = ""] = BROKEN.exec(written) ?? [];
  const found = findUnit(unit || firstUnit);
  return found !== undefined && isUsual(found) && !SCALE.test(unit || firstUnit);
}

function brokenFinding(written: string, range: SourceRange): Finding {
  const hint = "两头都写数，例如 800-1000户；只有一头的，写成 ≥800户 或 ≤1000户；正好的，去掉中间的横线";
  return finding("JX203", range, `“${written}”少写了一头的数`, hint);
}

/** The two ends of a range, or the one number that is to be about right, each with a unit as far as there is one. */
function sidesOf(written: string): string[] | undefined {
  const [, first, firstUnit, second, unit = ""] = RANGE.exec(written) ?? [];
  if (first !== undefined && second !== undefined) {
    const isKind = SCALE.test(unit) || (unit === "" && YEAR.test(first) && YEAR.test(second));
    return isKind || isWord(unit) ? undefined : [first + (firstUnit || unit), second + unit];
  }
  const [, about, number, behind] = NEAR.exec(written) ?? [];
  if (number === undefined || (about === undefined && behind === undefined)) return undefined;
  const named = number.replace(/^[\d０-９.,，．]+/u, "");
  return SCALE.test(named) || isWord(named) ? undefined : [number];
}

function isWord(name: string): boolean {
  const unit = findUnit(name);
  if (!unit) return name.length > LONGEST_UNUSUAL;
  // 亩茬次 counts how often, however long it is.
  return !isUsual(unit) && !name.endsWith("次") && singleOf(unit).name.length > LONGEST_UNUSUAL;
}

function scaled({ amount, unit }: Quantity, factor: number): Quantity {
  return { amount: amount.times(factor), unit };
}
