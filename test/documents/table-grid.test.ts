import { toString as textOf } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { rowsOf, sectionsIn, sectionsOf, tablesIn } from "../../src/documents/table-grid.ts";
import { treeOf } from "../support/html-tree.ts";

/** By section and row, each cell that stands in it or reaches into it, with its first column and its rows. */
function grids(rows: string) {
  return sectionsOf(treeOf(`<table>${rows}</table>`)).map(({ grid }) =>
    grid.map((cells) => cells.map(({ cell, column, start, end }) => `${textOf(cell)} ${column} ${start}-${end}`)),
  );
}

describe("a cell takes", () => {
  test("the first free column, past the cells that reach into its row", () => {
    expect(grids("<tbody><tr><th rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁</tbody>")).toEqual([
      [
        ["甲 0 0-2", "乙 1 0-1"],
        ["甲 0 0-2", "丙 1 1-2", "丁 2 1-2"],
      ],
    ]);
  });

  test("no more rows than its section has, all of them if it says 0", () => {
    expect(grids("<tbody><tr><td rowspan=9>甲<tr></tbody><tbody><tr><td rowspan=0>乙<tr></tbody>")).toEqual([
      [["甲 0 0-2"], ["甲 0 0-2"]],
      [["乙 0 0-2"], ["乙 0 0-2"]],
    ]);
  });
});

test("what is left out takes no place", () => {
  const [table] = tablesIn(treeOf("<table><tr><td hidden>甲<td>乙</table>"));
  const sections = table ? sectionsIn(table, ({ properties }) => !properties.hidden) : [];
  expect(sections.flatMap(({ grid }) => grid.flat().map(({ column }) => column))).toEqual([0]);
});

test("rows are counted through all tables and their sections", () => {
  const table = "<table><thead><tr><th>头</thead><tbody><tr><td>一<tr><td>二</tbody></table>";
  expect(rowsOf(treeOf(table + table)).map((row) => textOf(row))).toEqual(["头", "一", "二", "头", "一", "二"]);
});
