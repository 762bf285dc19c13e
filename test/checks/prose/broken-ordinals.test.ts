import { describe, expect, test } from "vitest";
import { brokenOrdinals } from "../../../src/checks/prose/broken-ordinals.ts";
import { report } from "./block.ts";

describe("a gap or a repeat", () => {
  test.each([
    [["一是学习。三是宣讲。"], ["“三是”接不上前面的序号"]],
    [["一是学习；", "二是宣讲；", "四是考察。"], ["“四是”接不上前面的序号"]],
    [["一是学习。二是宣讲。四是考察。四是培训。五是总结。"], ["“四是”接不上前面的序号"]],
    [["一是学习。二是宣讲。二是考察。四是培训。"], ["“二是”接不上前面的序号"]],
    [["一是学习。二是宣讲。二是考察。三是培训。"], ["“二是”接不上前面的序号"]],
    [["二是宣讲。"], ["“二是”接不上前面的序号"]],
    [["①有制度；②有执行；②有检查"], ["“②”接不上前面的序号"]],
    [["（一）学习；（二）宣讲；（四）考察"], ["“（四）”接不上前面的序号"]],
    [["1.学习；3.考察"], ["“3.”接不上前面的序号"]],
    [["（1）学习；", "（3）考察"], ["“（3）”接不上前面的序号"]],
    [["第一，学习；第三，考察"], ["“第三”接不上前面的序号"]],
  ])("%s", (lines, messages) => {
    expect(brokenOrdinals.find({ passages: [report(...lines)] }).map(({ message }) => message)).toEqual(messages);
  });
});

describe("in order", () => {
  test.each([
    [["一是学习。二是宣讲。", "一是重来。二是再来。"]],
    [["一是学习；二是宣讲。", "# 下一节", "一是考察。"]],
    [["①②③；①②"]],
    [["附表①至⑳、③—⑤已经列明"]],
    [["1.学习；2.考察。支出1.5万元，见表3.1"]],
    [["落实“第一议题”制度，第二轮调整，工作三是没有标点的不算"]],
  ])("%s", (lines) => {
    expect(brokenOrdinals.find({ passages: [report(...lines)] })).toEqual([]);
  });
});

test("the hint names the number that is due", () => {
  expect(brokenOrdinals.find({ passages: [report("一是学习；三是考察")] })[0]).toMatchObject({
    code: "JX706",
    about: "三是",
    hint: "这里应是“二是”；少了的补上，多了的重排",
    range: { start: { column: 6 } },
  });
});
