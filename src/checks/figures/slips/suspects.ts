import type { Figure } from "../../../figures/figure.ts";

/**
 * The figures that one slip can be about: each by itself, those of one row or block, and those of one column, as far as they are
 * typed in one unit.
 */
export function suspects(figures: readonly Figure[], unitOf: (figure: Figure) => string | undefined): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures)
    for (const name of groupsOf(figure.path.split("."))) {
      const key = JSON.stringify([unitOf(figure), ...name]);
      const group = groups.get(key);
      if (group) group.push(figure);
      else groups.set(key, [figure]);
    }
  const several = [...groups.values()].filter((group) => group.length > 1);
  return [...figures.map((figure) => [figure]), ...new Map(several.map((group) => [idOf(group), group])).values()];
}

/** More levels than anyone files figures under. */
const DEEPEST = 6;

/** The block of all figures, those within, and the column of the last name across the blocks beside. */
function groupsOf(path: readonly string[]): (readonly (string | undefined)[])[] {
  const blocks = path.slice(0, DEEPEST).map((_, length) => path.slice(0, length));
  return path.length > 2 ? [...blocks, [...path.slice(0, -2), undefined, path.at(-1)]] : blocks;
}

/** Blocks that lie in each other can hold the same figures; one of them is enough. */
function idOf(group: readonly Figure[]): string {
  return `${group.length} ${group[0]?.path} ${group.at(-1)?.path}`;
}
