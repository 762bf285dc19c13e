import type { Bar, Page, Run } from "./page.ts";

/**
 * Pages as text to be accepted: what stands where, rounded so that it can be read in a pull request and a hair's breadth is no
 * change. A page begins with its size; a font's line holds for the texts after it.
 */
export function writePages(pages: readonly Page[]): string {
  return `${pages
    .map((page, index) =>
      [`page ${index + 1}: ${half(page.width)} × ${half(page.height)}`, ...linesOf(page)].join("\n"),
    )
    .join("\n\n")}\n`;
}

function linesOf({ runs, bars }: Page): string[] {
  const lines: string[] = [];
  let font = "";
  for (const run of runs) {
    const set = `${run.font} ${half(run.size)}${run.turned ? " turned" : ""}`;
    if (set !== font) lines.push(set);
    font = set;
    lines.push(`  ${half(run.left)} ${half(run.baseline)} ${half(run.width)} ${run.text}`);
  }
  for (const { left, top, width, height, colour } of bars)
    lines.push(`▪ ${half(left)} ${half(top)} ${thickness(width)} × ${thickness(height)} ${colour}`);
  return lines;
}

function half(value: number): number {
  return Math.round(value * 2) / 2;
}

/** Lines thinner than a point differ by quarters. */
function thickness(value: number): number {
  return value < 2 ? Math.round(value * 4) / 4 : half(value);
}

/** The pages of an accepted text, to be drawn. */
export function readAccepted(text: string): Page[] {
  return text.trimEnd().split("\n\n").map(readPage);
}

const PAGE = /^page \d+: (\S+) × (\S+)$/u;
const RUN = /^ {2}(\S+) (\S+) (\S+) (.+)$/u;
const BAR = /^▪ (\S+) (\S+) (\S+) × (\S+) (\S+)$/u;
const FONT = /^(\S+) (\S+)( turned)?$/u;

function readPage(text: string): Page {
  const [head = "", ...lines] = text.split("\n");
  const [width, height] = numbers(PAGE.exec(head));
  const runs: Run[] = [];
  const bars: Bar[] = [];
  let set = { font: "", size: 0, turned: false };
  for (const line of lines) {
    const [run, bar] = [RUN.exec(line), BAR.exec(line)];
    const font = run || bar ? undefined : FONT.exec(line);
    if (font) set = { font: font[1] as string, size: Number(font[2]), turned: Boolean(font[3]) };
    if (run) {
      const [left, baseline, length] = numbers(run);
      runs.push({ ...set, left, baseline, width: length, text: run[4] as string, role: "", piece: -1 });
    }
    if (bar) {
      const [left, top, length, thick] = numbers(bar);
      bars.push({ left, top, width: length, height: thick, colour: bar[5] as string });
    }
  }
  return { width, height, runs, bars };
}

function numbers(match: RegExpExecArray | null): [number, number, number, number] {
  return (match ?? []).slice(1, 5).map(Number) as [number, number, number, number];
}
