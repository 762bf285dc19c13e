import type { Element, ElementContent, Root } from "hast";
import { isNumberElement } from "../number-element.ts";
import { type PlacedCell, type Section, sectionsOf, unmergedCells } from "../table-grid.ts";
import { repeated } from "./split-cells.ts";

/**
 * A copy in which a row that is taller than a page, counted through all tables, has become two: of each of its cells, the first
 * so many characters, and the rest. What has no rest is repeated if it is a heading, and else left empty.
 */
export function cutRow(tree: Root, index: number, kept: readonly number[]): Root {
  const copy = structuredClone(tree);
  let before = 0;
  for (const section of sectionsOf(copy)) {
    if (index >= before && index < before + section.rows.length) cutWithin(section, index - before, kept);
    before += section.rows.length;
  }
  return copy;
}

/** How many characters of a cell there are to divide; blanks don't count. */
export function charactersIn(cell: Element): number {
  return cell.children.reduce((sum, child) => sum + lengthOf(child), 0);
}

function cutWithin({ element, rows, grid }: Section, at: number, kept: readonly number[]): void {
  const row = rows[at] as Element;
  const unmerged = unmergedCells(row);
  for (const placed of grid[at] as PlacedCell[])
    if (!unmerged.includes(placed.cell)) placed.cell.properties.rowSpan = placed.end - placed.start + 1;
  const rest = unmerged.map((cell, nth): Element => {
    const most = kept[nth] ?? 0;
    if (charactersIn(cell) <= most) return repeated(cell);
    const [first, second] = divide(cell.children, most);
    cell.children = first;
    return { ...repeated(cell), children: second };
  });
  const below: Element = { ...row, properties: { ...row.properties, id: undefined }, children: rest };
  element.children.splice(element.children.indexOf(row) + 1, 0, below);
}

/** Divides content behind so many characters; an element that the cut goes through stands on both sides, a number is never cut. */
function divide(nodes: readonly ElementContent[], most: number): [ElementContent[], ElementContent[]] {
  const [first, second]: [ElementContent[], ElementContent[]] = [[], []];
  let left = most;
  for (const node of nodes) {
    const length = lengthOf(node);
    if (second.length === 0 && length <= left) first.push(node);
    else if (second.length > 0 || isNumberElement(node)) second.push(node);
    else if (node.type === "text") {
      const end = endOf(node.value, left);
      first.push({ ...node, value: node.value.slice(0, end).trimEnd() });
      second.push({ ...node, value: node.value.slice(end).trimStart() });
    } else if (node.type === "element" && left > 0) {
      const [inner, outer] = divide(node.children, left);
      first.push({ ...node, children: inner });
      second.push({ ...node, properties: { ...node.properties, id: undefined }, children: outer });
    } else second.push(node);
    left -= length;
  }
  return [first, second];
}

function lengthOf(node: ElementContent): number {
  if (node.type === "text") return inkIn(node.value);
  return node.type === "element" ? charactersIn(node) : 0;
}

function inkIn(text: string): number {
  return [...text].filter((character) => /\S/u.test(character)).length;
}

/** Where in a text its first so many characters end. */
function endOf(text: string, most: number): number {
  let [end, left] = [0, most];
  for (const character of text) {
    left -= inkIn(character);
    if (left < 0) return end;
    end += character.length;
  }
  return end;
}
