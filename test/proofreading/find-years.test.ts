import { expect, test } from "vitest";
import { findYears } from "../../src/proofreading/find-years.ts";
import { aboutOf, block } from "./block.ts";

test("another year than the report's is found", () => {
  const text = "2023年以2016年完工的楼堂馆所为准，见《2020年预算》和“2019年行动”，12022年";
  expect(aboutOf(findYears(block(text), "2023"))).toEqual(["2016年"]);
});

test("the hint names the right one", () => {
  expect(findYears(block("2022年度"), "2023")[0]).toMatchObject({
    code: "JX707",
    message: "2022年不是本年度（2023年）",
    range: { start: { column: 1 }, end: { column: 6 } },
  });
});
