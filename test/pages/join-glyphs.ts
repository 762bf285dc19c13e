import type { Run } from "./page.ts";

/** One character where it is drawn. */
export interface Glyph extends Omit<Run, "text"> {
  readonly character: string;
}

/** Puts the characters that follow each other on a line together; blanks at either end are left out. */
export function joinGlyphs(glyphs: readonly Glyph[]): Run[] {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && follows(last, glyph)) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.flatMap((line) => {
    const from = line.findIndex(isSeen);
    return from < 0 ? [] : [runOf(line.slice(from, line.findLastIndex(isSeen) + 1))];
  });
}

// In parts of a character's size: justified characters stand further apart than others, brackets that meet nearer.
const NEAR = 0.6;

function follows(last: Glyph, next: Glyph): boolean {
  if (
    last.piece !== next.piece ||
    last.font !== next.font ||
    last.turned !== next.turned ||
    Math.abs(last.size - next.size) > 0.01
  )
    return false;
  const [along, across] = last.turned ? (["baseline", "left"] as const) : (["left", "baseline"] as const);
  const gap = next[along] - (last[along] + last.width);
  return Math.abs(next[across] - last[across]) < 0.1 && Math.abs(gap) < NEAR * last.size;
}

function isSeen({ character }: Glyph): boolean {
  return character.trim() !== "";
}

function runOf(line: readonly Glyph[]): Run {
  const [first, last] = [line[0], line.at(-1)] as [Glyph, Glyph];
  const { character: _, ...run } = first;
  const along = first.turned ? "baseline" : "left";
  return {
    ...run,
    text: line.map(({ character }) => character).join(""),
    width: last[along] + last.width - first[along],
  };
}
