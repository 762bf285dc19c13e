import { Decimal } from "./decimal.ts";
import { type Dimension, findUnit, POINTS, RATIO, type Unit, unitNames } from "./units.ts";

/** The unit that stands behind a number. */
export interface UnitBehind {
  readonly unit: Unit;
  /** How many characters it takes, 余 or 多 and blanks before it included. */
  readonly length: number;
}

const MULTIPLES: readonly [string, number][] = [
  ["", 1],
  ["千", 1e3],
  ["万", 1e4],
  ["亿", 1e8],
];

/**
 * The longest unit that some words begin with, of one kind of quantity or of any: `万余元`, `多名`, `个百分点`, `万份`. What is counted
 * is counted in thousands, too, though nobody lists 万份.
 */
export function unitBehind(words: string, dimension?: Dimension): UnitBehind | undefined {
  let longest: UnitBehind | undefined;
  for (const [name, unit] of writtenUnits()) {
    if (dimension !== undefined && unit.dimension !== dimension) continue;
    const length = lengthAt(words, name);
    if (length > (longest?.length ?? 0)) longest = { unit, length };
  }
  return longest;
}

/** The unit of that name, a multiple that nobody lists among them. */
export function writtenUnit(name: string): Unit | undefined {
  return writtenUnits().get(name);
}

let written: ReadonlyMap<string, Unit> | undefined;

function writtenUnits(): ReadonlyMap<string, Unit> {
  written ??= new Map(
    unitNames().flatMap((name) => {
      const unit = findUnit(name) as Unit;
      const takesNone = [RATIO, POINTS].includes(unit.dimension) || /^[千万亿]/u.test(name);
      return (takesNone ? MULTIPLES.slice(0, 1) : MULTIPLES).map(([multiple, factor]): [string, Unit] => [
        multiple + name,
        findUnit(multiple + name) ?? { ...unit, name: multiple + name, factor: new Decimal(factor).times(unit.factor) },
      ]);
    }),
  );
  return written;
}

/** How many characters a unit takes where some words begin with it; 0 where they don't. */
function lengthAt(words: string, name: string): number {
  const blanks = words.length - words.trimStart().length;
  const [multiple = ""] = /^[千万亿]/u.exec(name) ?? [];
  const ways = ["", "余", "多"].flatMap((about) => [about + name, multiple + about + name.slice(multiple.length)]);
  const plain = words.slice(blanks, blanks + name.length + 1).replaceAll("％", "%");
  const way = ways.find((each) => plain.startsWith(each));
  return way === undefined ? 0 : blanks + way.length;
}
