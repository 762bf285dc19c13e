import { beforeEach, describe, expect, test } from "vitest";
import { openSchemas } from "../../../src/reading/schema/schema-store.ts";
import { applyEdit } from "../../support/edit.ts";
import { newWorkspace } from "../../support/workspace.ts";

const USED = "schema/small/used.schema.json";

let root: string;
beforeEach(() => {
  root = newWorkspace();
});

const validator = (name: string) => openSchemas(root).validator(name);

test("a schema checks data, with what it refers to in other files", () => {
  const check = validator("small/figures");
  expect(check).toBeTypeOf("function");
  expect(typeof check === "function" && check({ 经费: { 年初预算: 100 } })).not.toEqual([]);
});

test("a file that another one refers to is where the fault is reported", () => {
  applyEdit(root, { 文件: "schema/small/a.schema.json", 写成: '{ "$ref": "used.schema.json#/$defs/金额" }' });
  applyEdit(root, { 文件: USED, 写成: "[" });
  expect(validator("small/a")).toMatchObject({ code: "JX004", range: { file: USED } });
  applyEdit(root, { 文件: USED, 写成: '{ "$defs": { "金额": { "sort": "string" } } }' });
  expect(validator("small/a")).toMatchObject({ code: "JX004", range: { file: USED, start: { column: 22 } } });
  applyEdit(root, { 文件: USED, 删去: "是" });
  expect(validator("small/a")).toMatchObject({ code: "JX001", range: { file: USED } });
});

test("what a pack may say is the engine's to know: a workspace need not keep it, and can't change it", () => {
  expect(validator("pack/rubric")).toBeTypeOf("function");
  applyEdit(root, { 文件: "schema/pack/rubric.schema.json", 写成: "{" });
  expect(validator("pack/rubric")).toBeTypeOf("function");
});

test("schemas that don't refer to the faulty one are not held up", () => {
  applyEdit(root, { 文件: "schema/small/figures.schema.json", 写成: "{" });
  expect(validator("small/department")).toBeTypeOf("function");
  expect(openSchemas(root).schema("small/figures")).toBeUndefined();
});

test("two schemas may refer to each other", () => {
  const to = (other: string) => `{ "type": "object", "properties": { "下级": { "$ref": "${other}.schema.json" } } }`;
  applyEdit(root, { 文件: "schema/small/a.schema.json", 写成: to("b") });
  applyEdit(root, { 文件: "schema/small/b.schema.json", 写成: to("a") });
  expect(validator("small/a")).toBeTypeOf("function");
});

test.each([
  "null",
  "[]",
  '"文字"',
  '{ "type": "object", "properties": { "名称": { "type": "string", "pattern": "[" } } }',
])("%s is no schema", (text) => {
  applyEdit(root, { 文件: "schema/small/a.schema.json", 写成: text });
  expect(validator("small/a")).toMatchObject({ code: "JX004", range: { file: "schema/small/a.schema.json" } });
});

describe("a schema can't keep a check from ending", () => {
  const AMOUNT = { type: "string" };
  const doubled = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => {
      const next = { $ref: `#/$defs/层${index + 1}` };
      return [`层${index}`, { allOf: [next, next] }];
    }),
  );

  test.each<[what: string, schema: object]>([
    ["itself", { $ref: "#" }],
    ["itself among others", { anyOf: [{ $ref: "#" }] }],
    ["itself by an anchor", { $dynamicAnchor: "top", not: { $dynamicRef: "#top" } }],
    [
      "one that refers to it",
      { $ref: "#/$defs/甲", $defs: { 甲: { $ref: "#/$defs/乙" }, 乙: { $ref: "#/$defs/甲" } } },
    ],
    ["one twice that refers to the next twice", { $ref: "#/$defs/层0", $defs: { ...doubled, 层40: AMOUNT } }],
  ])("by referring to %s", (_, schema) => {
    applyEdit(root, { 文件: "schema/small/a.schema.json", 写成: JSON.stringify(schema) });
    const check = validator("small/a");
    expect(typeof check === "function" && check({})).toMatchObject({
      code: "JX004",
      range: { file: "schema/small/a.schema.json" },
    });
  });

  test("by a pattern that can be matched in ever more ways", () => {
    const schema = { type: "object", additionalProperties: { type: "string", pattern: "^(a+)+$" } };
    applyEdit(root, { 文件: "schema/small/a.schema.json", 写成: JSON.stringify(schema) });
    const check = validator("small/a");
    expect(typeof check === "function" && check({ 甲: `${"a".repeat(60_000)}!` })).toMatchObject([
      { keyword: "pattern" },
    ]);
  });

  test("by its depth", () => {
    const text = `${'{"not":'.repeat(50_000)}{}${"}".repeat(50_000)}`;
    applyEdit(root, { 文件: "schema/small/a.schema.json", 写成: text });
    expect(validator("small/a")).toMatchObject({ code: "JX004" });
  });

  test("though it may refer to itself further down", () => {
    const schema = { type: "object", additionalProperties: { $ref: "#" } };
    applyEdit(root, { 文件: "schema/small/a.schema.json", 写成: JSON.stringify(schema) });
    const check = validator("small/a");
    expect(typeof check === "function" && check({ 甲: { 乙: {} } })).toEqual([]);
    expect(typeof check === "function" && check({ 甲: { 乙: "丙" } })).toMatchObject([{ instancePath: "/甲/乙" }]);
  });
});
