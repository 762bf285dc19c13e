import { describe, expect, test } from "vitest";
import { placeholders } from "../../../src/checks/prose/placeholders.ts";
import { aboutOf, block } from "./block.ts";

describe("found", () => {
  test.each([
    ["主要成效有……", "……"],
    ["××局完成任务", "××"],
    ["XX项目进展顺利", "XX"],
    ["得分为____分", "____"],
    ["满意度待补充。", "待补充"],
    ["（此处填写主要做法，100字以内）", "（此处填写主要做法，100字以内）"],
    ["概述部门职能（100字以内）", "100字以内"],
    ["TODO 写原因", "TODO"],
    ["×月底", "×月"],
    ["请补充完善", "请补充完善"],
    ["数据待核", "待核"],
    ["{项目名称}概况", "{项目名称}"],
    ["（单位名称）概况", "（单位名称）"],
    ["简述概况（不超过500字）", "不超过500字"],
    ["同上。", "同上。"],
    ["略", "略"],
    ["其中一所获评示范校，等等。", "等等"],
  ])("%s", (text, about) => {
    expect(aboutOf(placeholders.find({ blocks: [block(text)] }))).toEqual([about]);
  });
});

describe("left alone", () => {
  test.each([
    "他说“没有……”",
    "档案整理有待完善和提升",
    "《……办法》",
    "制度的执行有待逐项核查",
    "请示报告制度",
    "略有不同",
    "待核实后发放",
    "无。",
    "见 https://example.com/xx/a.html，或www.xx.cn。",
    "办公、会议、培训等等都要压减",
  ])("%s", (text) => {
    expect(placeholders.find({ blocks: [block(text)] })).toEqual([]);
  });
});
