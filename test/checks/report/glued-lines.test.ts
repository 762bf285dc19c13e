import { describe, expect, test } from "vitest";
import { gluedLines } from "../../../src/checks/report/glued-lines.ts";
import { markdownOf } from "../../reading/markdown/markdown-of.ts";

function found(text: string): (string | undefined)[] {
  return gluedLines.find({ report: markdownOf(text) }).map(({ about }) => about);
}

describe("a line that begins an item is asked about", () => {
  test.each([
    ["问题有：\n1、库房不足", "1、"],
    ["问题有：\n2. 库房不足", "2."],
    ["问题有：\n1.库房不足", "1."],
    ["问题有：\n（一）库房不足", "（一）"],
    ["问题有：\n(1)库房不足", "(1)"],
    ["问题有：\n一、库房不足", "一、"],
    ["一是库房不足；\n二是面积小", "二是"],
    ["第一，库房不足；\n第二，面积小", "第二，"],
    ["①库房不足；\n②面积小", "②"],
    ["问题有：\n· 库房不足", "·"],
    ["问题有：\n　　• 库房不足", "•"],
    ["问题有：\n-库房不足", "-"],
    ["- 甲\n  1、库房不足", "1、"],
    ["甲\r\n一是库房不足", "一是"],
  ])("%j", (text, mark) => {
    expect(found(text)).toEqual([mark]);
  });

  test("once in a paragraph", () => {
    expect(found("甲：\n1、乙；\n2、丙。\n\n丁：\n3、戊。")).toEqual(["1、", "3、"]);
  });
});

test.each([
  "1、库房不足\n\n2、面积小",
  "- 甲\n- 乙\n\n1. 丙\n2. 丁",
  "问题有：\n- 甲\n- 乙",
  "全年支出\n1.5亿元，增长\n-5%",
  "甲  \n一是乙",
  "编制25人。\n{{年度}}年举办讲座",
  "共\n一百人，\n十年来",
  "这个数\n2023年、2024年相同",
  "一是甲，二是乙。\n以上是一是二",
  "|甲|乙|\n|-|-|\n|1、丙|丁|",
  "甲\n——乙",
])("nothing right is asked about: %j", (text) => {
  expect(found(text)).toEqual([]);
});
