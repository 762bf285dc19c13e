import { describe, expect, test } from "vitest";
import { headersOf, tableLines } from "../../../../src/outputs/pdf/tags/header-cells.ts";
import { readTables, type TableCell } from "../../../../src/outputs/pdf/tags/table-cells.ts";
import { treeOf } from "../../../support/html-tree.ts";

const tablesIn = (html: string) => readTables(treeOf(html)).map(({ grid }) => grid);

/** Where the headers of each data cell stand: row and column, counted from zero. */
function headers(rows: string): string[][] {
  const [grid = []] = tablesIn(`<table>${rows}</table>`);
  const cells = grid.flat().filter(({ isHeader, isBlank }) => !isHeader && !isBlank);
  return cells.map((cell) => headersOf(cell, tableLines(grid)).map(placeOf));
}

function placeOf({ row, column }: TableCell): string {
  return `${row} ${column}`;
}

describe("a cell's headers", () => {
  test("are those of its row and of its column", () => {
    const head = "<thead><tr><td></td><th>甲</th><th>乙</th></tr></thead>";
    expect(headers(`${head}<tr><th>一</th><td>1</td><td>2</td></tr>`)).toEqual([
      ["1 0", "0 1"],
      ["1 0", "0 2"],
    ]);
  });

  test("are all levels of them, the outermost first", () => {
    const head =
      "<thead><tr><th colspan=2></th><th colspan=2>上</th></tr><tr><th></th><th></th><th>甲</th><th>乙</th></tr></thead>";
    const row =
      "<tr><th scope=rowgroup rowspan=2>组</th><th>一</th><td>1</td><td>2</td></tr><tr><th>二</th><td>3</td><td>4</td></tr>";
    expect(headers(head + row)).toEqual([
      ["2 0", "2 1", "0 2", "1 2"],
      ["2 0", "2 1", "0 2", "1 3"],
      ["2 0", "3 1", "0 2", "1 2"],
      ["2 0", "3 1", "0 2", "1 3"],
    ]);
  });

  test("are those of its own block, where another one stands above, and never those below", () => {
    const block = "<tr><th scope=rowgroup rowspan=2>组</th><th scope=col>甲</th></tr><tr><td>1</td></tr>";
    expect(headers(`<tbody>${block}</tbody><tbody>${block}</tbody>`)).toEqual([
      ["0 0", "0 1"],
      ["2 0", "2 1"],
    ]);
  });

  test("are those of its own pair, where a row holds several", () => {
    expect(headers("<tr><th>得分</th><td>93</td><th>等次</th><td>优</td></tr>")).toEqual([["0 0"], ["0 2"]]);
  });

  test("are a group's for each row it spans, also where data stand between", () => {
    const row = "<tr><th scope=rowgroup>组</th><td>15</td><th scope=row>一</th><td>7</td></tr>";
    expect(headers(row)).toEqual([["0 0"], ["0 0", "0 2"]]);
  });

  test("of a cell that spans several columns are those of each", () => {
    const head = "<thead><tr><th>甲</th><th>乙</th></tr></thead>";
    expect(headers(`${head}<tr><td colspan=2>1</td></tr>`)).toEqual([["0 0", "0 1"]]);
  });
});

describe("the tables of a page", () => {
  test("are those that are read out, without what is hidden in them", () => {
    const foot = "<tfoot aria-hidden=true><tr><td></td></tr></tfoot>";
    const page = `<table><tr><td>1</td></tr>${foot}</table><div aria-hidden=true><table><tr><td>2</td></tr></table></div>`;
    expect(tablesIn(page).map((grid) => grid.map((row) => row.length))).toEqual([[1]]);
  });

  test("have cells that stay within their group and leave each other room", () => {
    const [grid = []] = tablesIn(
      "<table><tbody><tr><td rowspan=9>1<td>2<tr><td colspan=2>3</tbody><tbody><tr><td rowspan=0>4<tr></tbody></table>",
    );
    expect(grid.map((row) => row.map(({ row, column, rows, columns }) => [row, column, rows, columns]))).toEqual([
      [
        [0, 0, 2, 1],
        [0, 1, 1, 1],
      ],
      [[1, 1, 1, 2]],
      [[2, 0, 2, 1]],
      [],
    ]);
  });

  test("know their blank cells; a picture is none", () => {
    const [grid = []] = tablesIn("<table><tr><td> <td>字<td><b>粗</b><td><img alt=章></table>");
    expect(grid.flat().map(({ isBlank }) => isBlank)).toEqual([true, false, false, false]);
  });
});
