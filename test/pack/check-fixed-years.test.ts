import { expect, test } from "vitest";
import { checkFixedYears } from "../../src/pack/check-fixed-years.ts";
import { block } from "../proofreading/block.ts";

test("a year in a form's wording is found", () => {
  expect(checkFixedYears(block("以2016年完工的新建楼堂馆所为评价内容。"))).toMatchObject([
    { code: "JX707", message: "“2016年”写死在表样里，换了年度就不对了", range: { start: { column: 2 } } },
  ]);
});

test.each([
  "以当年完工的为评价内容",
  "{{年度}}年编制人数",
  "财预〔2020〕10号",
  "《2021年度绩效管理办法》",
  "2019年1月起施行",
  "2013年印发的指标框架",
])("%s: none", (wording) => {
  expect(checkFixedYears(block(wording))).toEqual([]);
});
