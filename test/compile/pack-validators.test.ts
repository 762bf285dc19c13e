import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import validateSchema from "#generated/schema/meta-schema.js";
import * as packValidators from "#generated/schema/pack.js";
import { addressOf } from "../../src/reading/schema/addresses.ts";
import { META_SCHEMA, newAjv } from "../../src/reading/schema/new-ajv.ts";
import { PROJECT } from "../support/workspace.ts";

const FOLDER = join(PROJECT, "schema", "pack");
const names = readdirSync(FOLDER).map((file) => file.replace(".schema.json", ""));

const generated = new Map(Object.entries(packValidators));
const ajv = newAjv();
for (const name of names)
  ajv.addSchema(JSON.parse(readFileSync(join(FOLDER, `${name}.schema.json`), "utf8")), addressOf(`pack/${name}`));

/** A real file for each schema that has one, and what is none at all. */
const real = ["pack", "rubric", "checks"].map((name) =>
  parse(readFileSync(join(PROJECT, "templates", "datonghu-2023", `${name}.yaml`), "utf8")),
);
const DATA = [...real, { 年度: "2023年", 表样: "datonghu-2023" }, {}, [], "27万元", 27, null];

test("every schema of schema/pack has its validator", () => {
  expect([...generated.keys()].sort()).toEqual([...names].sort());
});

test.each(names)("the generated validator of %s says of any data what ajv says", (name) => {
  const validator = generated.get(name);
  const byAjv = ajv.getSchema(addressOf(`pack/${name}`));
  if (!validator || !byAjv) throw new Error(`${name} has no validator`);
  for (const data of DATA) {
    expect(validator(data)).toBe(byAjv(data));
    expect(validator.errors).toEqual(byAjv.errors);
  }
});

test.each([
  { type: "object", properties: { 名称: { type: "string" } } },
  { type: "objekt" },
  { properties: { 名称: { minLength: "一" } } },
  { $defs: { 金额: [] }, required: "名称" },
  "文字",
])("the generated validator of schemas says of %j what ajv says", (schema) => {
  const byAjv = ajv.getSchema(META_SCHEMA);
  expect(validateSchema(schema)).toBe(byAjv?.(schema));
  expect(validateSchema.errors).toEqual(byAjv?.errors);
});
