import { describe, expect, test } from "vitest";
import { reported } from "./validated.ts";

const TEXT = { type: "string", minLength: 1, description: "写一段话。" };
const PERSON = {
  type: "object",
  additionalProperties: false,
  required: ["姓名", "住址"],
  properties: { 姓名: TEXT, 住址: TEXT, 电话: TEXT },
};

describe("keys", () => {
  test.each<[what: string, text: string, findings: string[]]>([
    ["none missing", "姓名: 甲\n住址: 乙", []],
    ["one missing", "住址: 乙", ["JX202 1:1 这个文件里缺少“姓名” → 补上一行“姓名: …”。写一段话。"]],
    ["one unknown", "姓名: 甲\n住址: 乙\n单位: 丙", ["JX201 3:1 不认识的名称“单位” → 这里可以填：姓名、住址、电话"]],
    ["one misspelt", "姓明: 甲\n住址: 乙", ["JX201 1:1 不认识的名称“姓明” → 是不是“姓名”？"]],
    [
      "one misspelt, another missing",
      "姓明: 甲",
      [
        "JX202 1:1 这个文件里缺少“住址” → 补上一行“住址: …”。写一段话。",
        "JX201 1:1 不认识的名称“姓明” → 是不是“姓名”？",
      ],
    ],
    [
      "like one that is there already",
      "姓名: 甲\n姓名字: 甲\n住址: 乙",
      ["JX201 2:1 不认识的名称“姓名字” → 这里可以填：姓名、住址、电话"],
    ],
    [
      "one that every object has",
      "姓名: 甲\n住址: 乙\nconstructor: 丙",
      ["JX201 3:1 不认识的名称“constructor” → 这里可以填：姓名、住址、电话"],
    ],
  ])("%s", (_, text, findings) => {
    expect(reported(PERSON, text)).toEqual(findings);
  });

  test("of a mapping that may have none", () => {
    const schema = { type: "object", properties: { 空: { type: "object", additionalProperties: false } } };
    expect(reported(schema, "空: { 甲: 乙 }")).toEqual(["JX201 1:6 不认识的名称“甲” → 这里不能再加内容，删去这一项"]);
  });

  test("that are free but have a form: each that hasn't it", () => {
    const schema = { type: "object", propertyNames: { pattern: "^[^.]+$", description: "不含点号。" } };
    expect(reported(schema, "甲.乙: 1\n丙: 2\n丁.: 3")).toEqual([
      "JX203 1:1 “甲.乙”不能作名称 → 不含点号。",
      "JX203 3:1 “丁.”不能作名称 → 不含点号。",
    ]);
  });
});

test("free names whose form is defined elsewhere: the name, and not the first that stands beside it", () => {
  const names = { pattern: "^\\S+$", description: "不含空格。" };
  const schema = {
    type: "object",
    propertyNames: { $ref: "#/$defs/名称" },
    $defs: { 名称: { type: "string", ...names } },
  };
  expect(reported(schema, "甲: 1\n渡口 数: 2\n乙 丙: 3")).toEqual([
    "JX203 2:1 “渡口 数”不能作名称 → 不含空格。",
    "JX203 3:1 “乙 丙”不能作名称 → 不含空格。",
  ]);
});

describe("the whole file", () => {
  test.each([
    ["", "JX202 1:1 这个文件是空的 → 要填：姓名、住址、电话"],
    ["# 还没有填", "JX202 1:1 这个文件是空的 → 要填：姓名、住址、电话"],
    ["- 甲", "JX203 1:1 这个文件要一行一行写“名称: 内容” → 按提示改写。"],
    ["甲", "JX203 1:1 这个文件要一行一行写“名称: 内容” → 按提示改写。"],
  ])("%j", (text, finding) => {
    expect(reported(PERSON, text)).toEqual([finding]);
  });
});

describe("a value", () => {
  const schema = {
    type: "object",
    properties: {
      话: TEXT,
      表: { type: "array", minItems: 2, uniqueItems: true, items: TEXT },
      层: { type: "object", minProperties: 1 },
      选: { enum: ["单位申报", "证明材料"] },
      数: { type: "integer" },
    },
  };

  test.each([
    ["话:", "JX202 1:1 “话”后面没有填内容 → 写一段话。"],
    ['话: ""', "JX203 1:4 “话”不能是空的 → 写一段话。"],
    ["话: 110", "JX203 1:4 “话”只写了数字“110”：是数量的，连单位一起写；是文字的，加引号 → 写一段话。"],
    ["话: [甲]", "JX203 1:4 “话”这里要写一段文字 → 写一段话。"],
    ["表: 甲", "JX203 1:4 “表”这里要写一个列表（每项以“- ”开头） → 按提示改写。"],
    ["表: [甲]", "JX203 1:4 “表”至少要有 2 项 → 按提示改写。"],
    ["表: [甲, 甲]", "JX203 1:4 “表”里有重复的项 → 按提示改写。"],
    ["表: [甲, 5]", "JX203 1:8 “表第 2 项”只写了数字“5”：是数量的，连单位一起写；是文字的，加引号 → 写一段话。"],
    ["层: {}", "JX203 1:4 “层”下面至少要写一项 → 按提示改写。"],
    ["数: 一", "JX203 1:4 “数”这里要写一个整数 → 按提示改写。"],
    ["选:", "JX202 1:1 “选”后面没有填内容 → 可以填：单位申报、证明材料"],
    ["选: 证明文件", "JX203 1:4 “选”不能填“证明文件” → 是不是“证明材料”？可以填：单位申报、证明材料"],
    ["选: 无", "JX203 1:4 “选”不能填“无” → 可以填：单位申报、证明材料"],
    ["选: [无]", "JX203 1:4 “选”要填一个选项 → 可以填：单位申报、证明材料"],
  ])("%s", (text, finding) => {
    expect(reported(schema, text)).toEqual([finding]);
  });
});
