import type { Bar } from "./page.ts";

/** Thicker bars are grounds and no lines. */
const THICKEST_LINE = 2;

/** Puts the lines that go on from cell to cell together, each as one, from top to bottom and then from left to right. */
export function joinBars(bars: readonly Bar[]): Bar[] {
  const flat = bars.filter(({ height }) => height <= THICKEST_LINE);
  const upright = bars.filter(({ width, height }) => height > THICKEST_LINE && width <= THICKEST_LINE);
  const grounds = bars.filter(({ width, height }) => height > THICKEST_LINE && width > THICKEST_LINE);
  return [...grounds, ...join(flat, FLAT), ...join(upright, UPRIGHT)];
}

const FLAT = { along: "left", across: "top", length: "width", thickness: "height" } as const;
const UPRIGHT = { along: "top", across: "left", length: "height", thickness: "width" } as const;

function join(bars: readonly Bar[], { along, across, length, thickness }: typeof FLAT | typeof UPRIGHT): Bar[] {
  const sorted = bars.toSorted((a, b) => half(a[across]) - half(b[across]) || a[along] - b[along]);
  const joined: Bar[] = [];
  for (const bar of sorted) {
    const last = joined.at(-1);
    const end = last ? last[along] + last[length] : 0;
    const goesOn =
      last &&
      half(last[across]) === half(bar[across]) &&
      Math.abs(last[thickness] - bar[thickness]) < 0.1 &&
      last.colour === bar.colour &&
      bar[along] <= end + 1;
    if (goesOn) joined.splice(-1, 1, { ...last, [length]: Math.max(end, bar[along] + bar[length]) - last[along] });
    else joined.push(bar);
  }
  return joined;
}

function half(value: number): number {
  return Math.round(value * 2) / 2;
}
