import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { type Box, boxOfBar, boxOfRun, type Page, type Run } from "./page.ts";
import type { PrintedDocument } from "./print-cases.ts";
import { MISSING } from "./read-pages.ts";

/** What must be on no page of any document, in the order of the pages. */
export function findFaults({ name, body, setup, pages }: PrintedDocument): string[] {
  const heads = textOf(body.match(/<thead>.*?<\/thead>/gsu)?.join("") ?? "");
  const onPages = pages.flatMap((page, index) => {
    const area = typeArea(page, setup.margins);
    const [numbers, runs] = split(page.runs, (run) => isBelow(boxOfRun(run), area, page));
    const faults = [
      ...outside(runs, area),
      ...overlaps(runs),
      ...throughLines(runs, page),
      ...openCells(runs, page),
      ...missing(runs),
      ...brokenNumbers(runs),
      ...headingAtFoot(runs, heads),
      ...(runs.length === 0 ? ["nothing on the page"] : []),
      ...numbering(numbers, isCover(name, index) ? "" : numberOf(index, setup)),
      ...numbers
        .filter((run) => isMisplaced(run, area, page, index))
        .map(({ text }) => `not where numbers stand: ${text}`),
    ];
    return faults.map((fault) => `page ${index + 1}: ${fault}`);
  });
  return [...onPages, ...lost(textOf(body), pages)];
}

/** Covers are not numbered, and what holds all documents begins with one. */
function isCover(name: string, index: number): boolean {
  return name.endsWith("/cover") || (name.endsWith("/submission") && index === 0);
}

function numberOf(index: number, { pageNumber }: PrintedDocument["setup"]): string {
  return `${pageNumber.before}${index + 1}${pageNumber.after}`;
}

function numbering(numbers: readonly Run[], due: string): string[] {
  return numbers.map(({ text }) => text).join("") === due ? [] : ["not numbered as it should be"];
}

/** Below the type area when the sheet stands upright. */
function isBelow(box: Box, area: Box, page: Page): boolean {
  return liesAcross(page) ? box.right < area.left : box.top > area.bottom;
}

/** GB/T 9704: 7 mm below the type area, one character in from the outer edge; on a sheet that is turned, turned with it. */
function isMisplaced(run: Run, area: Box, page: Page, index: number): boolean {
  const isOdd = index % 2 === 0;
  const { left, top, right, bottom } = boxOfRun(run);
  const [gap, inset] = liesAcross(page)
    ? [area.left - right, isOdd ? area.bottom - bottom : top - area.top]
    : [top - area.bottom, isOdd ? area.right - right : left - area.left];
  return run.turned !== liesAcross(page) || Math.abs(gap - points("7mm")) > 1 || Math.abs(inset - run.size) > 1;
}

function liesAcross({ width, height }: Page): boolean {
  return width > height;
}

const POINTS: Readonly<Record<string, number>> = { mm: 72 / 25.4, cm: 72 / 2.54, pt: 1 };

function points(length: string): number {
  return Number.parseFloat(length) * (POINTS[length.replace(/[\d.]+/u, "")] ?? Number.NaN);
}

/** What the margins leave, which are those of the sheet when it stands upright, its left edge being a turned sheet's top. */
function typeArea(page: Page, { top, right, bottom, left }: PrintedDocument["setup"]["margins"]): Box {
  const [up, beside, down, before] = liesAcross(page) ? [left, top, right, bottom] : [top, right, bottom, left];
  return {
    left: points(before),
    top: points(up),
    right: page.width - points(beside),
    bottom: page.height - points(down),
  };
}

function outside(runs: readonly Run[], area: Box): string[] {
  const isOutside = ({ left, top, right, bottom }: Box) =>
    left < area.left - 1 || top < area.top - 1 || right > area.right + 1 || bottom > area.bottom + 1;
  return runs.filter((run) => isOutside(boxOfRun(run))).map(({ text }) => `outside the type area: ${text}`);
}

/** The part of a run's box that is sure to hold ink. */
function ink(run: Run): Box {
  const { left, top, right, bottom } = boxOfRun(run);
  const [along, across] = [run.size * 0.05, run.size * 0.15];
  const [x, y] = run.turned ? [across, along] : [along, across];
  return { left: left + x, top: top + y, right: right - x, bottom: bottom - y };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function overlaps(runs: readonly Run[]): string[] {
  const inks = runs.map(ink);
  return runs.flatMap((run, index) =>
    runs
      .slice(0, index)
      .filter((_, other) => meet(inks[index] as Box, inks[other] as Box))
      .map(({ text }) => `one over the other: ${text} / ${run.text}`),
  );
}

function throughLines(runs: readonly Run[], { bars }: Page): string[] {
  const lines = bars.filter(isLine).map(boxOfBar);
  return runs
    .filter((run) => lines.some((line) => meet(ink(run), line)))
    .map(({ text }) => `a line through it: ${text}`);
}

function isLine({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return Math.min(width, height) <= 2;
}

/** Cells' texts that have no line above, below, left or right of them. */
function openCells(runs: readonly Run[], { bars }: Page): string[] {
  const lines = bars.filter(isLine).map(boxOfBar);
  const isOpen = (run: Run) => {
    const { left, top, right, bottom } = boxOfRun(run);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const [beside, level] = split(lines, (line) => line.bottom - line.top > line.right - line.left);
    const [across, along] = [
      level.filter((line) => line.left <= x && x <= line.right),
      beside.filter((line) => line.top <= y && y <= line.bottom),
    ];
    const closed = [
      across.some((line) => line.bottom <= y),
      across.some((line) => line.top >= y),
      along.some((line) => line.right <= x),
      along.some((line) => line.left >= x),
    ];
    return closed.includes(false);
  };
  const open = runs.filter((run) => /^T[HD]$/u.test(run.role) && isOpen(run));
  return open[0] ? [`in a cell left open, with ${open.length - 1} others: ${open[0].text}`] : [];
}

function missing(runs: readonly Run[]): string[] {
  return runs.filter(({ text }) => text.includes(MISSING)).map(({ text }) => `no glyph for a character: ${text}`);
}

/** A number that goes on in the next line reads as two; an address or an identifier may. */
function brokenNumbers(runs: readonly Run[]): string[] {
  return runs.slice(1).flatMap((run, index) => {
    const before = runs[index] as Run;
    const isBroken = before.piece === run.piece && /[\d.]$/u.test(before.text) && /^[\d.]/u.test(run.text);
    const [whole = ""] = /[!-~]*\0[!-~]*/u.exec(`${before.text}\0${run.text}`) ?? [];
    return isBroken && whole.length <= LONGEST_NUMBER ? [`a number broken in two: ${before.text} / ${run.text}`] : [];
  });
}

/** With the place where it is broken. */
const LONGEST_NUMBER = 16;

/** A heading, or the head of a table, that has nothing below it on its page. */
function headingAtFoot(runs: readonly Run[], heads: string): string[] {
  const lowest = Math.max(...runs.map(({ baseline }) => baseline));
  const last = runs.filter(({ baseline }) => baseline > lowest - 1);
  const isHeading = ({ role, text }: Run) =>
    /^H\d$/u.test(role) || (role === "TH" && heads.includes(text.replace(/\s/gu, "")));
  return last.every(isHeading) ? last.map(({ text }) => `nothing below it on its page: ${text}`) : [];
}

/** Characters that stand in the HTML more often than on all pages together. */
function lost(words: string, pages: readonly Page[]): string[] {
  const printed = counts(pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(""));
  const gone = [...counts(words)].filter(([character, count]) => count > (printed.get(character) ?? 0));
  return gone.map(([character, count]) => `printed ${printed.get(character) ?? 0} of ${count}: ${character}`);
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const character of text.replace(/\s/gu, "")) found.set(character, (found.get(character) ?? 0) + 1);
  return found;
}

function textOf(html: string): string {
  const texts: string[] = [];
  visit(fromHtml(html, { fragment: true }), "text", ({ value }) => void texts.push(value));
  return texts.join("").replace(/\s/gu, "");
}

function split<T>(all: readonly T[], isOne: (each: T) => boolean): [ones: T[], others: T[]] {
  return [all.filter(isOne), all.filter((each) => !isOne(each))];
}
