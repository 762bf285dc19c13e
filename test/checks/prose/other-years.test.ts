import { expect, test } from "vitest";
import { otherYears } from "../../../src/checks/prose/other-years.ts";
import { aboutOf, block } from "./block.ts";

test("another year than the report's is found", () => {
  const text = "2023年以2016年完工的楼堂馆所为准，见《2020年预算》和“2019年行动”，12022年";
  expect(aboutOf(otherYears.find({ blocks: [block(text)], printed: [], year: "2023" }))).toEqual(["2016年"]);
});

test("the year of a law, in brackets behind its title", () => {
  expect(
    otherYears.find({
      blocks: [block("依照《预算法》（2018年修正）、《会计法》（2017年11月4日修正）")],
      printed: [],
      year: "2023",
    }),
  ).toEqual([]);
  expect(aboutOf(otherYears.find({ blocks: [block("我部（2018年）")], printed: [], year: "2023" }))).toEqual([
    "2018年",
  ]);
});

test("the hint names the right one", () => {
  expect(otherYears.find({ blocks: [block("2022年度")], printed: [], year: "2023" })[0]).toMatchObject({
    code: "JX707",
    message: "2022年不是本年度（2023年）",
    range: { start: { column: 1 }, end: { column: 6 } },
  });
});

test.each([
  ["二〇二二年，我部", ["二〇二二年"]],
  ["二零二二年末", ["二零二二年"]],
  ["二〇二三年末", []],
  ["评价于2024年3月完成", []],
  ["2024年，我部将继续努力", []],
  ["2024年工作总结", ["2024年"]],
  ["2022年3月", ["2022年"]],
])("%s", (text, about) => {
  expect(aboutOf(otherYears.find({ blocks: [block(text)], printed: [], year: "2023" }))).toEqual(about);
});

test("what a form prints is of the year it is filled in for, next year's evaluation too", () => {
  const [found, ...others] = otherYears.find({
    blocks: [],
    printed: [block("以2016年完工的为评价内容，《2015年办法》")],
    year: "2023",
  });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: "JX707", message: "表样印着 2016年，填报的是 2023年", about: "2016年" });
  expect(aboutOf(otherYears.find({ blocks: [], printed: [block("2024年3月填报")], year: "2023" }))).toEqual(["2024年"]);
});
