import { expect, test } from "vitest";
import { doubledWords } from "../../../src/checks/prose/doubled-words.ts";
import { aboutOf, block } from "./block.ts";

test.each([
  ["补贴资金的的发放", "的的"],
  ["资产逐笔逐笔核对", "逐笔逐笔"],
  ["进一步规范规范财务账目", "规范规范"],
  ["完成了了清查", "了了"],
  ["仓储物流仓储物流项目", "仓储物流仓储物流"],
])("%s", (text, about) => {
  const found = doubledWords.find({ blocks: [block(text)] });
  expect(aboutOf(found)).toEqual([about]);
  expect(found[0]).toMatchObject({ code: "JX711" });
});

test.each([
  "为了了解情况",
  "以及及时上报",
  "的的确确做到了",
  "一户一户上门、一条一条核对",
  "邀请代表参与与会人员的讨论",
  "清清楚楚、明明白白",
  "天天天晴，社会工作工作者",
  "等等",
])("fine: %s", (text) => {
  expect(aboutOf(doubledWords.find({ blocks: [block(text)] }))).toEqual([]);
});
