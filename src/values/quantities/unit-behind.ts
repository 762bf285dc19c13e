import { findUnit, partsOf, singleOf, type Unit, unitBy, unitNames } from "./units.ts";

/** The unit that stands behind a number. */
export interface UnitBehind {
  readonly unit: Unit;
  /** How many characters it takes, 余 or 多 and blanks before it included. */
  readonly length: number;
}

/**
 * The longest unit that some words begin with, of those that are usual and that of the number itself: `万余元`, `多名`, `个百分点`,
 * `万份`, `元/亩`.
 *
 * @param own the unit of the number; then units of its kind alone are looked for
 */
export function unitBehind(words: string, own?: Unit): UnitBehind | undefined {
  const parts = own && partsOf(own);
  const whole = plainBehind(words, parts?.left ?? own);
  if (!whole || (own && !parts)) return whole;
  const by = words[whole.length] === "/" ? plainBehind(words.slice(whole.length + 1), parts?.right) : undefined;
  const rate = by && unitBy(whole.unit, by.unit);
  if (rate) return { unit: rate, length: whole.length + 1 + by.length };
  return parts ? undefined : whole;
}

/** The same but for units of one by another. */
function plainBehind(words: string, own: Unit | undefined): UnitBehind | undefined {
  const blanks = words.length - words.trimStart().length;
  const plain = words.slice(blanks, blanks + LONGEST + LONGEST_BEFORE + (own?.name.length ?? 0)).replaceAll("％", "%");
  let longest: UnitBehind | undefined;
  for (const { before, multiple } of BEFORE) {
    if (!plain.startsWith(before)) continue;
    const name = nameAt(plain.slice(before.length), own);
    const length = blanks + before.length + (name?.length ?? 0);
    if (name === undefined || length <= (longest?.length ?? 0)) continue;
    const unit = multiple + name === own?.name ? own : findUnit(multiple + name);
    if (unit) longest = { unit, length };
  }
  return longest;
}

const ABOUT = ["", "余", "多"];
const MULTIPLES = ["", "千", "万", "亿"];

/** What may stand before the name of a unit, 余万 and 万余 alike, and how many of it that makes. */
const BEFORE = MULTIPLES.flatMap((multiple) =>
  ABOUT.flatMap((about) => [...new Set([about + multiple, multiple + about])].map((before) => ({ before, multiple }))),
);
const LONGEST_BEFORE = 2;

const NAMES = new Map<string | undefined, ReadonlySet<string>>();
const LONGEST = Math.max(...unitNames().map(({ length }) => length));

/** The longest name of a unit that some words begin with. */
function nameAt(words: string, own: Unit | undefined): string | undefined {
  const names = NAMES.get(own?.dimension) ?? new Set(unitNames(own?.dimension));
  NAMES.set(own?.dimension, names);
  const single = own && singleOf(own).name;
  for (let length = Math.max(LONGEST, own?.name.length ?? 0); length > 0; length--) {
    const name = words.slice(0, length);
    if (name.length === length && (names.has(name) || name === own?.name || name === single)) return name;
  }
  return undefined;
}
