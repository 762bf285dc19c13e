import { describe, expect, test } from "vitest";
import { reported, validated } from "./validated.ts";

const EITHER = {
  type: "object",
  properties: {
    甲: {
      anyOf: [
        { type: "string", minLength: 3 },
        { type: "string", pattern: "^=" },
      ],
    },
    乙: { type: "string", minLength: 3, pattern: "^=", enum: ["=一一", "=二二"] },
  },
  if: { required: ["丙"] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ["丁"] },
};

test("a value that fails several tests is reported once", () => {
  expect(reported(EITHER, "甲: 一")).toHaveLength(1);
  expect(reported(EITHER, "乙: 一")).toHaveLength(1);
  expect(reported(EITHER, "乙: 1")).toHaveLength(1);
});

test("a condition that fails is reported by what it asks for", () => {
  expect(reported(EITHER, "丙: 1")).toEqual(["JX202 1:1 这个文件里缺少“丁” → 补上一行“丁: …”"]);
});

test("every mistake of a file is reported", () => {
  const schema = { type: "object", additionalProperties: { type: "string" } };
  expect(validated(schema, "甲: 1\n乙: 一\n丙: [1]").map(({ range }) => range.start.line)).toEqual([1, 3]);
});

describe("a list whose items depend on each other's kinds", () => {
  const only = (kind: string, part: string) => ({
    if: { type: "object", properties: { 类: { const: kind } } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { type: "object", properties: { 项: { enum: [part] } } },
  });
  const schema = {
    type: "array",
    items: {
      type: "object",
      properties: { 类: { enum: ["甲", "乙"] }, 项: { enum: ["子", "丑"] } },
      allOf: [only("甲", "子"), only("乙", "丑")],
    },
    not: { type: "array", items: { type: "object", properties: { 类: { enum: ["甲"] } } } },
  };

  test("is reported of the item that doesn't fit, with what decides it, and not of what the list lacks for it", () => {
    const findings = validated(schema, "- { 类: 甲, 项: 子 }\n- { 类: 甲, 项: 丑 }\n");
    expect(findings).toMatchObject([
      {
        code: "JX203",
        range: { start: { line: 2, column: 14 } },
        hint: "可以填：子；这一项没有填错的，改“类”",
        related: [{ message: "“类”填的是“甲”", range: { start: { line: 2, column: 8 } } }],
      },
    ]);
  });

  test("learns what it lacks where each item is right", () => {
    expect(validated(schema, "- { 类: 甲, 项: 子 }\n")).toMatchObject([{ range: { start: { line: 1, column: 1 } } }]);
  });
});
