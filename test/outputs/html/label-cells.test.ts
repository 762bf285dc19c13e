import { describe, expect, test } from "vitest";
import { labelCells } from "../../../src/outputs/html/label-cells.ts";
import { changed } from "../../support/html-tree.ts";

/** The label of each cell that has one, with the cell's text. */
function labels(table: string): string[] {
  const html = changed(`<table>${table}</table>`, labelCells);
  return [...html.matchAll(/data-label="(.*?)".*?>(.*?)</gu)].map(([, label, text]) => `${label}: ${text}`);
}

describe("the cells of a table are labelled", () => {
  test("with the headings of its head, also where it comes from Markdown", () => {
    const rows = "<tbody><tr><td>甲</td><td>1</td></tr></tbody>";
    const expected = ["名称: 甲", "金额: 1"];
    expect(labels(`<thead><tr><th scope=col>名称</th><th scope=col>金额</th></tr></thead>${rows}`)).toEqual(expected);
    expect(labels(`<thead><tr><th>名称</th><th>金额</th></tr></thead>${rows}`)).toEqual(expected);
  });

  test("below merged cells with those of their own column", () => {
    const head = "<thead><tr><th>级</th><th>名</th><th>标准</th><th>说明</th><th>分</th></tr></thead>";
    const first = "<tr><th rowspan=2>一</th><th>甲</th><td colspan=2>长</td><td rowspan=2>5</td></tr>";
    expect(labels(`${head}<tbody>${first}<tr><th>乙</th><td>短</td><td>注</td></tr></tbody>`)).toEqual([
      ...["级: 一", "名: 甲", "标准: 长", "分: 5"],
      ...["名: 乙", "标准: 短", "说明: 注"],
    ]);
  });

  test("but for a row's name that runs across columns", () => {
    const head = "<thead><tr><th>级</th><th>名</th><th>分</th></tr></thead>";
    expect(labels(`${head}<tbody><tr><th colspan=2>合计</th><td>9</td></tr></tbody>`)).toEqual(["分: 9"]);
  });

  test("with headings between the rows, which hold for their part of the table alone", () => {
    const heads = "<tr><th rowspan=2>人员</th><th scope=col>编<br>制</th><th scope=col>在职</th></tr>";
    const people = `<tbody>${heads}<tr><td>25</td><td>24</td></tr></tbody>`;
    expect(labels(`${people}<tbody><tr><th>其他</th><td>1</td><td>2</td></tr></tbody>`)).toEqual([
      "编制: 25",
      "在职: 24",
    ]);
  });
});
