import { describe, expect, test } from "vitest";
import { otherYears } from "../../../src/checks/prose/other-years.ts";
import type { Block } from "../../../src/reading/passage.ts";
import { aboutOf, block } from "./block.ts";

/** What is found in blocks that can refer to figures. */
function find(prose: { blocks: readonly Block[]; printed: readonly Block[]; year: string }) {
  return otherYears.find({ ...prose, referring: prose.blocks });
}

describe("a year left over from an earlier report", () => {
  test.each([
    ["2022年，我局紧盯年度目标", ["2022年"]],
    ["截至2022年12月31日，在职20人", ["2022年"]],
    ["现将2022年度自评情况报告如下", ["2022年"]],
    ["对2021年度的问题逐项整改", ["2021年"]],
    ["二〇二二年，我部", ["二〇二二年"]],
    ["二零二二年末", ["二零二二年"]],
  ])("%s", (text, about) => {
    expect(aboutOf(find({ blocks: [block(text)], printed: [], year: "2023" }))).toEqual(about);
  });

  test("and this year among the plans", () => {
    const blocks = [block("下一步打算", 1), block("2023年计划新建公路9公里，2024年完工")];
    expect(aboutOf(find({ blocks, printed: [], year: "2023" }))).toEqual(["2023年"]);
  });
});

test.each([
  "二〇二三年末",
  "较2022年增长3%",
  "2021年支出12万元，2022年支出11万元",
  "由2022年的61%提高到66%",
  "2019年机构改革时组建",
  "自2020年起连续4年",
  "“十四五”时期（2021—2025年）",
  "力争2024年达到97%",
  "2024年工作总结",
  "评价于2024年3月完成",
  "审计局对2021年、2022年的资金开展审计",
  "以2016年完工的楼堂馆所为准，见《2020年预算》和“2019年行动”，12022年",
  "依照《预算法》（2018年修正）、《会计法》（2017年11月4日修正）",
  "与2022年度相比",
])("another year belongs there: %s", (text) => {
  expect(find({ blocks: [block(text)], printed: [], year: "2023" })).toEqual([]);
});

test("the hint names the right one", () => {
  expect(find({ blocks: [block("2022年度")], printed: [], year: "2023" })[0]).toMatchObject({
    code: "JX707",
    message: "2022年不是本年度（2023年）",
    range: { start: { column: 1 }, end: { column: 6 } },
  });
});

test("it is asked whether the year was meant, by a reference where the text may have one", () => {
  const blocks = [block("2022年度")];
  expect(find({ blocks, printed: [], year: "2023" })[0]?.mend).toMatchObject({ text: "{{年度}}年", isGuess: true });
  expect(otherYears.find({ blocks, referring: [], printed: [], year: "2023" })[0]?.mend?.text).toBe("2023年");
});

test("what a form prints is of the year it is filled in for, next year's evaluation too", () => {
  const [found, ...others] = find({
    blocks: [],
    printed: [block("以2016年完工的为评价内容，《2015年办法》")],
    year: "2023",
  });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: "JX707", message: "表样印着 2016年，填报的是 2023年", about: "2016年" });
  expect(aboutOf(find({ blocks: [], printed: [block("2024年3月填报")], year: "2023" }))).toEqual(["2024年"]);
});
