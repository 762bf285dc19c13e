import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { sectionsOf } from "../../../src/documents/table-grid.ts";

/** A row below its labels: the words of its cell. */
export interface SampleRow {
  readonly labels: readonly string[];
  readonly words: string;
}

/** A table as templates print it: neighbouring rows share the cells of their labels, and the points of the outermost one. */
export function sampleTable(rows: readonly SampleRow[]): string {
  const lines = rows.map(({ labels, words }, at) => {
    const merged = labels.map((label, level) => {
      const same = (row: SampleRow | undefined) =>
        row?.labels.slice(0, level + 1).join() === labels.slice(0, level + 1).join();
      if (same(rows[at - 1])) return "";
      const end = rows.findIndex((row, index) => index > at && !same(row));
      const span = (end < 0 ? rows.length : end) - at;
      const points = level === 0 ? `<td rowspan="${span}">points${at}</td>` : "";
      return `<th rowspan="${span}">${label}</th>${points}`;
    });
    return `<tr>${merged.join("")}<th scope="row">row${at}</th><td class="wording">${words}</td></tr>`;
  });
  const labels = rows[0]?.labels.map((_, level) => `<th>label${level}</th>`) ?? [];
  const [outer = "", ...inner] = labels;
  return `<table><thead><tr>${outer}<th>points</th>${inner.join("")}<th>name</th><th>words</th></tr></thead><tbody>${lines.join("\n")}</tbody></table>`;
}

/** The words in a part of a tree. */
export function textIn(node: Root | Element): string {
  const texts: string[] = [];
  visit(node, "text", ({ value }) => void texts.push(value));
  return texts.join("");
}

/** The cells that each row of the tables' bodies stands beside, as a reader sees them: their kind and their words. */
export function seenRows(tree: Root): { row: Element; cells: string[]; reaching: number }[] {
  return sectionsOf(tree)
    .filter(({ element }) => element.tagName === "tbody")
    .flatMap(({ rows, grid }) =>
      rows.map((row, at) => ({
        row,
        cells: (grid[at] ?? []).map(({ cell }) => `${cell.tagName} ${textIn(cell)}`),
        reaching: (grid[at] ?? []).filter(({ start }) => start < at).length,
      })),
    );
}
