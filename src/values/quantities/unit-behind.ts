import { findUnit, type Unit, unitNames } from "./units.ts";

/** The unit that stands behind a number. */
export interface UnitBehind {
  readonly unit: Unit;
  /** How many characters it takes, 余 or 多 and blanks before it included. */
  readonly length: number;
}

/**
 * The longest unit that some words begin with, of those that are usual and that of the number itself: `万余元`, `多名`, `个百分点`,
 * `万份`.
 *
 * @param own the unit of the number; then units of its kind alone are looked for
 */
export function unitBehind(words: string, own?: Unit): UnitBehind | undefined {
  const names = own ? [...unitNames(own.dimension), own.name] : unitNames();
  let longest: UnitBehind | undefined;
  for (const name of names) {
    for (const multiple of MULTIPLES) {
      const length = lengthAt(words, multiple, name);
      if (length <= (longest?.length ?? 0)) continue;
      const unit = multiple + name === own?.name ? own : findUnit(multiple + name);
      if (unit) longest = { unit, length };
    }
  }
  return longest;
}

const MULTIPLES = ["", "千", "万", "亿"];

/** How many characters so many of a unit take where some words begin with it; 0 where they don't. */
function lengthAt(words: string, multiple: string, name: string): number {
  if (name === "") return 0;
  const blanks = words.length - words.trimStart().length;
  const plain = words.slice(blanks, blanks + multiple.length + name.length + 1).replaceAll("％", "%");
  const way = ["", "余", "多"]
    .flatMap((about) => [about + multiple + name, multiple + about + name])
    .find((each) => plain.startsWith(each));
  return way === undefined ? 0 : blanks + way.length;
}
