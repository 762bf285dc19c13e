import type { FigureTable } from "../../figures/figure-table.ts";
import type { TypedNumber } from "../../reading/typed-number.ts";
import { writeReference } from "../../reading/write-reference.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { numberIn } from "../../values/quantities/quantity.ts";
import type { Unit } from "../../values/quantities/units.ts";

/** Of so many figures alike none is more likely meant than another. */
const MOST_ALIKE = 100;

/** As much of a name as is looked at. */
const LONGEST = 60;

/** As many references as a hint lists. */
const MOST_LISTED = 4;

/** Said of a figure of the year before, and then in the sentence as well. */
const YEAR_BEFORE = "上年";
/** What counts for more than any likeness, and what for more than that. */
const [STATED, OF_YEAR_BEFORE] = [2, 3];

/** The figures with the value that was typed, the likeliest first: those that the report has to state, then those most like the words before. */
export function figuresMeant(
  { quantity, digits }: TypedNumber,
  before: string,
  figures: FigureTable,
  stated: ReadonlySet<string>,
): string[] {
  if (!quantity) return [];
  const said = numberIn(quantity).toString();
  const alike = figuresAsSaid(figures, quantity.unit, digits).get(said) ?? [];
  const rank = (path: string) => (stated.has(path) ? STATED : 0) + likeness(path, before);
  return alike.toSorted((a, b) => rank(b) - rank(a));
}

/** How much of a figure's name the words hold: its last part, and the parts around it. */
function likeness(path: string, words: string): number {
  const isOfYearBefore = path.includes(YEAR_BEFORE);
  if (isOfYearBefore && !words.includes(YEAR_BEFORE)) return 0;
  const parts = path.split(".");
  return (
    (isOfYearBefore ? OF_YEAR_BEFORE : 0) +
    shareIn(words, parts.at(-1) ?? path) +
    shareIn(words, parts.slice(0, -1).join(""))
  );
}

function shareIn(words: string, name: string): number {
  const looked = name.slice(0, LONGEST);
  const held = [...looked].filter((character) => words.includes(character)).length;
  return looked === "" ? 0 : held / looked.length;
}

/** What to write instead of a typed number: the one figure that has its value, or which of several to choose from. */
export function adviseReference(typed: TypedNumber, paths: readonly string[]): string | undefined {
  const { quantity, about } = typed;
  const [path, ...others] = quantity ? paths : [];
  if (!quantity || path === undefined) return undefined;
  if (others.length === 0) return `写成 ${writeReference(path, quantity, about)}`;
  const listed = paths.slice(0, MOST_LISTED).map((each) => writeReference(each, quantity, about));
  const more = paths.length > MOST_LISTED ? "等" : "";
  return `有 ${paths.length} 个数据都是这个数，看说的是哪一个，选对的引用：${listed.join("、")}${more}`;
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
