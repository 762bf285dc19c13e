import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { allElements } from "./all-elements.ts";
import { isNumberElement } from "./number-element.ts";
import { type PlacedCell, sectionsIn, tablesIn } from "./table-grid.ts";

/** A number that a cell holds and nothing else: how many characters stand before its point, and how many from there on. */
interface BareNumber {
  readonly span: Element;
  readonly before: number;
  readonly after: number;
}

const BARE = /^([-+]?\d[\d,]*)((?:\.\d+)?%?)$/u;
const BOUND_OR_WITH_UNIT = /^[≥≤<>]?[-+]?\d[\d,]*(?:\.\d+)?(?:[%‰]|\p{Script=Han}{1,4})?$/u;

/**
 * Brings the points of the numbers in a table's column under each other, and keeps each number in one line.
 *
 * Why by room beside each, which makes those of a column equally wide: then they are aligned in the middle of a cell as well as
 * at its edge. All digits and signs are half as wide as a Chinese character.
 */
export function alignNumbers(tree: Root): void {
  const numbers = new Map<Element, BareNumber>();
  for (const cell of allElements(tree).filter(({ tagName }) => tagName === "th" || tagName === "td")) {
    const number = wrapNumber(cell);
    if (number && cell.properties.scope !== "col") numbers.set(cell, number);
  }
  for (const table of tablesIn(tree)) {
    const below = sectionsIn(table).filter(({ element }) => element.tagName !== "thead");
    const grid = below.flatMap((section) => section.grid);
    for (const run of runsIn(grid, numbers)) align(run);
  }
}

/** Wraps a cell's number, be it with a unit or as a bound; hands it back if it is bare. */
function wrapNumber(cell: Element): BareNumber | undefined {
  const text = textOf(cell).trim();
  const bare = BARE.exec(text);
  if (!bare && !BOUND_OR_WITH_UNIT.test(text)) return undefined;
  const span = wrapWords(cell);
  if (!bare || !span) return undefined;
  const [, before = "", after = ""] = bare;
  return { span, before: before.length, after: after.length };
}

/** Wraps all that an element says, as far in as that stands together; undefined where it is in pieces, as by a line's end. */
function wrapWords(element: Element): Element | undefined {
  const saying = element.children.filter((child) => child.type === "element" || textOf(child).trim() !== "");
  const [only] = saying;
  if (saying.length === 1 && only?.type === "element" && !isNumberElement(only)) return wrapWords(only);
  if (saying.some((child) => child.type === "element" && !isNumberElement(child))) return undefined;
  const [start, end] = [
    element.children.indexOf(saying[0] as ElementContent),
    element.children.indexOf(saying.at(-1) as ElementContent),
  ];
  const span = h("span.number");
  span.children = element.children.splice(start, end - start + 1, span);
  return span;
}

/** The numbers that follow each other in a column, below further headings too; what is left open or says — doesn't part them. */
function runsIn(grid: readonly (readonly PlacedCell[])[], numbers: ReadonlyMap<Element, BareNumber>): BareNumber[][] {
  const runs: BareNumber[][] = [];
  /** By columns, the run that is under way and the row it has come to. */
  const underWay = new Map<string, { readonly run: BareNumber[]; readonly row: number }>();
  for (const [row, cells] of grid.entries()) {
    const met = new Set<string>();
    for (const { cell, column, width } of cells) {
      const place = `${column} ${width}`;
      // Where cells lie over each other the first counts.
      if (met.has(place)) continue;
      met.add(place);
      const before = underWay.get(place);
      const number = numbers.get(cell);
      const goesOn = before?.row === row - 1 && (number !== undefined || isPassedOver(cell));
      const run = goesOn ? before.run : [];
      if (!goesOn) runs.push(run);
      if (number) run.push(number);
      underWay.set(place, { run, row });
    }
  }
  return runs.filter((run) => run.length > 0);
}

function isPassedOver(cell: Element): boolean {
  return cell.properties.scope === "col" || /^—*$/u.test(textOf(cell).trim());
}

function align(run: readonly BareNumber[]): void {
  const before = run.reduce((most, each) => Math.max(most, each.before), 0);
  const after = run.reduce((most, each) => Math.max(most, each.after), 0);
  for (const { span, ...own } of run)
    if (own.before < before || own.after < after)
      span.properties.style = `--before: ${before - own.before}; --length: ${own.before + own.after}; --after: ${after - own.after}`;
}
