import { expect, test } from "vitest";
import { declaredFigures } from "../../src/figures/declared-figures.ts";
import type { JsonSchema, SchemaStore } from "../../src/reading/schema/schema-store.ts";

function storeOf(schemas: Record<string, JsonSchema>): SchemaStore {
  const validator = () => {
    throw new Error("nothing is validated here");
  };
  return { validator, schema: (name) => schemas[name] };
}

const QUANTITY: JsonSchema = { $defs: { 金额: { dimension: "金额" } } };

test("every place a schema has for a figure is a name, filled in or not", () => {
  const store = storeOf({
    "pack/quantity": QUANTITY,
    "x/figures": {
      properties: {
        三公经费: {
          properties: {
            上年预算数: { $ref: "../pack/quantity.schema.json#/$defs/金额" },
            接待: { $ref: "#/$defs/一项" },
          },
        },
        制度: { title: "是否" },
      },
      $defs: { 一项: { properties: { 预算数: { $ref: "../pack/quantity.schema.json#/$defs/金额" }, 支出: {} } } },
    },
  });
  expect([...declaredFigures(store, "x/figures").keys()]).toEqual([
    "三公经费.上年预算数",
    "三公经费.接待.预算数",
    "三公经费.接待.支出",
    "制度",
  ]);
  expect(declaredFigures(store, "x/figures").get("三公经费.接待.预算数")?.dimension).toBe("金额");
});

test("with a prefix they are named as formulas call them", () => {
  const store = storeOf({ "x/evidence": { properties: { 满意度: { properties: { 数: {} } } } } });
  expect([...declaredFigures(store, "x/evidence", ["计分依据"]).keys()]).toEqual(["计分依据.满意度.数"]);
});

test("a reference from another file stays in that file", () => {
  const store = storeOf({
    "pack/common": { $defs: { 外: { properties: { 内: { $ref: "#/$defs/里" } } }, 里: { properties: { 数: {} } } } },
    "x/figures": { properties: { 甲: { $ref: "../pack/common.schema.json#/$defs/外" } }, $defs: { 里: {} } },
  });
  expect([...declaredFigures(store, "x/figures").keys()]).toEqual(["甲.内.数"]);
});

test("a schema that isn't there declares nothing", () => {
  expect(declaredFigures(storeOf({}), "x/figures").size).toBe(0);
});
