import fc from "fast-check";
import type { Root } from "hast";
import { expect, test } from "vitest";
import { charactersIn, cutRow } from "../../../src/documents/pagination/cut-row.ts";
import { rowsOf, unmergedCells } from "../../../src/documents/table-grid.ts";
import { number, treeOf } from "../../support/html-tree.ts";
import { seenRows, textIn } from "./sample-table.ts";

const HTML = `<table><tbody><tr><th rowspan="2">产出</th><td rowspan="2">35</td><th>名称</th><td><p>甲乙 丙</p><p>丁<em>戊己</em></p></td><td>8</td></tr><tr><th>另一行</th><td></td><td></td></tr></tbody></table>`;

test("a row that is cut in two has its labels twice, its number once, and its words in two", () => {
  const rows = seenRows(cutRow(treeOf(HTML), 0, [2, 4, 1]));
  expect(rows.map(({ cells }) => cells)).toEqual([
    ["th 产出", "td 35", "th 名称", "td 甲乙 丙丁", "td 8"],
    ["th 产出", "td 35", "th 名称", "td 戊己", "td "],
    ["th 产出", "td 35", "th 另一行", "td ", "td "],
  ]);
});

test("the rest begins with its first character, within the elements it stood in", () => {
  const [first, second] = rowsOf(cutRow(treeOf(HTML), 0, [2, 5, 1])).map((row) => unmergedCells(row)[1]);
  expect(JSON.stringify(second?.children)).toContain("己");
  expect(second?.children).toMatchObject([
    { tagName: "p", children: [{ tagName: "em", children: [{ value: "己" }] }] },
  ]);
  expect(first?.children).toMatchObject([{ tagName: "p" }, { tagName: "p" }]);
});

test("wherever it is cut, nothing is lost or said twice", () => {
  const words = fc.string({ maxLength: 20, unit: fc.constantFrom("甲", "𠮷", "\n", " ", "。") });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.nat({ max: 60 }), (paragraphs, most) => {
      const cell = paragraphs.map((text) => `<p>${text}</p>`).join("");
      const tree = treeOf(`<table><tbody><tr><td>${cell}</td></tr></tbody></table>`);
      const cellsOf = (each: Root) => rowsOf(each).flatMap(unmergedCells);
      const said = cellsOf(cutRow(tree, 0, [most])).map((part) => textIn(part).replace(/\s/gu, ""));
      expect(said.join("")).toBe(textIn(tree).replace(/\s/gu, ""));
      expect([...(said[0] ?? "")]).toHaveLength(Math.min(most, ...cellsOf(tree).map(charactersIn)));
    }),
  );
});

test("a number is never cut, and the text behind it begins without blanks", () => {
  const tree = treeOf(`<table><tbody><tr><td>支出${number("27.00")}\n万元</td></tr></tbody></table>`);
  const halves = (most: number) => rowsOf(cutRow(tree, 0, [most])).map((row) => textIn(row));
  expect([1, 4, 7].map(halves)).toEqual([
    ["支", "出27.00\n万元"],
    ["支出", "27.00\n万元"],
    ["支出27.00", "万元"],
  ]);
});
