import { describe, expect, test } from "vitest";
import { findPunctuation } from "../../src/proofreading/find-punctuation.ts";
import { aboutOf, block } from "./block.ts";

describe("found", () => {
  test.each([
    ["维护职工的合法权益。。", ["。。"]],
    ["制度健全，，执行有力", ["，，"]],
    ["完成任务。；下一步", ["。；"]],
    ["真的吗？？", ["？？"]],
    ["他说：“完成了。”。", ["。”。"]],
    ["变动率≦0,计8分", [","]],
    ["制度健全,执行有力", [","]],
    ["包括:预算", [":"]],
    ["预算(草案)公开", ["(", ")"]],
    ["完成了任务.", ["."]],
    ['落实"第一议题"制度', ['"', '"']],
    ["严格控制 “三公”经费", [" "]],
    ["编制 {{整数 人员.编制}} 人", [" ", " "]],
    ["共 25 人", [" ", " "]],
    ["　　我部按照要求", ["　　"]],
  ])("%s", (text, about) => {
    expect(aboutOf(findPunctuation(block(text)))).toEqual(about);
  });
});

describe("left alone", () => {
  test.each([
    "预算27.5万元，比率98.5%",
    "“巾帼心向党 奋进新征程”系列宣讲",
    "《中共中央 国务院关于预算绩效管理的意见》",
    "以“三公”经费为重点，《预算法》《会计法》等。",
    "会议于8:30开始",
    "{{万元 经费.预算}}万元，执行率{{百分比 经费.执行率}}。",
    "能完成吗？！",
  ])("%s", (text) => {
    expect(findPunctuation(block(text))).toEqual([]);
  });
});

test("the hint says which mark to write", () => {
  expect(findPunctuation(block("健全;完善"))[0]).toMatchObject({
    code: "JX709",
    message: "“;”是半角标点",
    hint: "改成全角的“；”",
    range: { start: { column: 3 }, end: { column: 4 } },
  });
});
