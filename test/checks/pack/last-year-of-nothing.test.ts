import { expect, test } from "vitest";
import { lastYearOfNothing } from "../../../src/checks/pack/last-year-of-nothing.ts";
import { packAfter } from "./pack-after.ts";

const SCHEMA = "schema/small/figures.schema.json";

/** What is found once a figure takes over another from the year before. */
function foundWith(lastYear: string) {
  const edit = { 文件: SCHEMA, 把: '"lastYear": "经费.全年执行"', 写成: `"lastYear": "${lastYear}"` };
  return lastYearOfNothing.find(packAfter([edit]));
}

test("a lastYear must name a figure", () => {
  expect(foundWith("经费.全年执刑")).toMatchObject([
    {
      code: "JX312",
      range: { file: SCHEMA, start: { line: 22 } },
      message: "“经费.上年执行”的 lastYear 写的是“经费.全年执刑”，没有这项数据",
      hint: "是不是“经费.全年执行”？",
    },
  ]);
});

test.each(["经费.全年执行", "经费.全年预算"])("%s is one", (name) => {
  expect(foundWith(name)).toEqual([]);
});
