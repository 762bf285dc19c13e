import { expect, test } from "vitest";
import { told, validated } from "./validated.ts";

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

test("a value that fails several tests is told once", () => {
  expect(told(EITHER, "甲: 一")).toHaveLength(1);
  expect(told(EITHER, "乙: 一")).toHaveLength(1);
  expect(told(EITHER, "乙: 1")).toHaveLength(1);
});

test("a condition that fails is told by what it asks for", () => {
  expect(told(EITHER, "丙: 1")).toEqual(["JX202 1:1 这个文件里缺少“丁” → 补上一行“丁: …”"]);
});

test("every mistake of a file is told", () => {
  const schema = { type: "object", additionalProperties: { type: "string" } };
  expect(validated(schema, "甲: 1\n乙: 一\n丙: [1]").map(({ range }) => range.start.line)).toEqual([1, 3]);
});
