import { expect, test } from "vitest";
import { describePlace, schemaPlace } from "../../../src/reading/schema/schema-place.ts";
import type { JsonSchema, SchemaStore } from "../../../src/reading/schema/schema-store.ts";
import { quantity, reported } from "./validated.ts";

const TOP: JsonSchema = {
  properties: {
    资金: {
      $ref: "#/$defs/一笔",
      title: "资金",
      properties: { 年初: { title: "年初", description: "上年年末的数。", lastYear: "年末" } },
    },
    自拟: { additionalProperties: { $ref: "#/$defs/一笔" } },
    清单: { items: { title: "一项" } },
  },
  $defs: {
    一笔: { description: "一笔钱。", properties: { 年初: { description: "批复的数。" }, 执行: { title: "执行" } } },
  },
};
const STORE: SchemaStore = {
  validator: () => {
    throw new Error("nothing is validated here");
  },
  schema: (name) => (name === "x/figures" ? TOP : undefined),
};
const top = schemaPlace(STORE, "x/figures");

test("a place's own words come before those of its definition", () => {
  const place = top.below("资金");
  expect([describePlace(place), place.keys]).toEqual(["一笔钱。", ["年初", "执行"]]);
  expect(describePlace(place.below("年初"))).toBe("上年年末的数。");
  expect(describePlace(place.below("执行"))).toBe("执行");
});

test("names of one's own and list items have their places", () => {
  expect(describePlace(top.below("自拟").below("随便").below("年初"))).toBe("批复的数。");
  expect(describePlace(top.below("清单").below(3))).toBe("一项");
});

test("of what the schema doesn't know nothing is said", () => {
  expect(top.below("没有").below(0).said).toEqual([]);
  expect(schemaPlace(STORE, "x/none").said).toEqual([]);
});

test("a blank is asked for in the words of its own place", () => {
  const schema = { type: "object", properties: { 预算: { ...quantity("金额"), description: "年初批复的数。" } } };
  expect(reported(schema, "预算:\n")).toEqual(["JX202 1:1 “预算”后面没有填内容 → 年初批复的数。"]);
});
