import type { FigureTable } from "../figures/figure-table.ts";
import { writeReference } from "../prose/write-reference.ts";
import { Decimal } from "../quantities/decimal.ts";
import { numberIn } from "../quantities/quantity.ts";
import type { Unit } from "../quantities/units.ts";
import type { TypedNumber } from "./typed-number.ts";

/** Of so many figures alike none is more likely meant than another. */
const MOST_ALIKE = 100;

/** The reference to write instead of a typed number, where a figure has that value; of several the one most like the words before it. */
export function suggestReference(typed: TypedNumber, before: string, figures: FigureTable): string | undefined {
  const { quantity, digits } = typed;
  if (!quantity) return undefined;
  const said = numberIn(quantity).toString();
  const alike = figuresAsSaid(figures, quantity.unit, digits).get(said) ?? [];
  const likeness = (path: string) => new Set([...path].filter((character) => before.includes(character))).size;
  const [path] = alike.toSorted((a, b) => likeness(b) - likeness(a));
  return path === undefined ? undefined : writeReference(path, quantity, typed.about);
}

type PathsByNumber = ReadonlyMap<string, readonly string[]>;

/** What has been looked up of a table: every number in a long report asks the same of every figure. */
const KNOWN = new WeakMap<FigureTable, Map<string, PathsByNumber>>();

/** The figures that can be said in a unit, by how they are said to so many decimals, rounded or cut off. */
function figuresAsSaid(figures: FigureTable, unit: Unit, digits: number): PathsByNumber {
  const known = KNOWN.get(figures) ?? new Map<string, PathsByNumber>();
  KNOWN.set(figures, known);
  const key = `${unit.name}/${digits}`;
  const paths = known.get(key) ?? sayFigures(figures, unit, digits);
  known.set(key, paths);
  return paths;
}

function sayFigures(figures: FigureTable, unit: Unit, digits: number): PathsByNumber {
  const paths = new Map<string, string[]>();
  for (const path of figures.figures.keys()) {
    const value = figures.value(path);
    if (value?.kind !== "quantity" || value.quantity.unit.dimension !== unit.dimension) continue;
    const exact = numberIn(value.quantity, unit);
    const ways = [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].map((way) =>
      exact.toDecimalPlaces(digits, way).toString(),
    );
    for (const said of new Set(ways)) {
      const alike = paths.get(said) ?? [];
      if (alike.length < MOST_ALIKE) alike.push(path);
      paths.set(said, alike);
    }
  }
  return paths;
}
