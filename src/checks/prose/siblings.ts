import type { FigureTable } from "../../figures/figure-table.ts";

/** Of so many figures beside one another none is taken for another. */
const MOST_ALIKE = 60;

/** The figures of each pattern that a name makes with one of its parts left open, by table. */
const KNOWN = new WeakMap<FigureTable, ReadonlyMap<string, readonly string[]>>();

/** The figures of the same kind whose name differs in one part: 公用经费.实际支出 beside 人员经费.实际支出 and 公用经费.预算数. */
export function siblingsOf(path: string, figures: FigureTable): string[] {
  const known = KNOWN.get(figures) ?? sortByPattern(figures);
  KNOWN.set(figures, known);
  return patternsOf(path, figures).flatMap((pattern) => {
    const alike = known.get(pattern) ?? [];
    return alike.length > MOST_ALIKE ? [] : alike.filter((each) => each !== path);
  });
}

function sortByPattern(figures: FigureTable): Map<string, string[]> {
  const byPattern = new Map<string, string[]>();
  for (const path of figures.figures.keys())
    for (const pattern of patternsOf(path, figures)) {
      const alike = byPattern.get(pattern);
      if (!alike) byPattern.set(pattern, [path]);
      else if (alike.length <= MOST_ALIKE) alike.push(path);
    }
  return byPattern;
}

function patternsOf(path: string, figures: FigureTable): string[] {
  const value = figures.value(path);
  if (value?.kind !== "quantity") return [];
  const parts = path.split(".");
  return parts.map((_, open) => `${value.quantity.unit.dimension} ${parts.with(open, "").join(".")}`);
}
