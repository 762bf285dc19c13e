import { h } from "hastscript";
import { expect, test } from "vitest";
import { typstSource } from "../../../src/cli/bench/typst-source.ts";

test("headings, paragraphs and tables with merged cells are what Typst calls them", () => {
  const tree = h(null, [
    h("section", [h("h1", "一、基本"), h("p", ["共", h("data", "3"), '个“点” "x" \\'])]),
    h("table", [
      h("thead", h("tr", [h("th", { colSpan: 2 }, "头"), h("th", "乙")])),
      h("tbody", [
        h("tr", [h("td", { rowSpan: 2 }, "甲"), h("td", "1"), h("td")]),
        h("tr", [h("td", "2"), h("td", "3")]),
      ]),
    ]),
  ]);
  expect(typstSource(tree).split("\n").slice(2)).toEqual([
    '#heading(level: 1, "一、基本")',
    '#par("共3个“点” \\"x\\" \\\\")',
    "#table(columns: 3, " +
      'table.header(table.cell(colspan: 2, rowspan: 1, "头"), table.cell(colspan: 1, rowspan: 1, "乙")), ' +
      'table.cell(colspan: 1, rowspan: 2, "甲"), table.cell(colspan: 1, rowspan: 1, "1"), table.cell(colspan: 1, rowspan: 1, ""), ' +
      'table.cell(colspan: 1, rowspan: 1, "2"), table.cell(colspan: 1, rowspan: 1, "3"))',
  ]);
});
