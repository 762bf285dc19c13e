import { expect, test } from "vitest";
import { wordlessProperties } from "../../../src/checks/pack/wordless-properties.ts";
import { packAfter } from "./pack-after.ts";

const SCHEMA = "schema/small/figures.schema.json";

test.each([
  ['"title": "人员",\n      ', "“人员”没有写名称（title）"],
  ['"description": "编制和在职的人数。",\n      ', "“人员”没有写说明（description）"],
])("a property without %s", (把, message) => {
  const pack = packAfter([{ 文件: SCHEMA, 把, 写成: "" }]);
  expect(wordlessProperties.find(pack)).toMatchObject([
    { code: "JX005", range: { file: SCHEMA, start: { line: 36 } }, message },
  ]);
});

test("words of a definition describe, and give no name", () => {
  const pack = packAfter([{ 文件: SCHEMA, 把: ', "title": "编制"', 写成: "" }]);
  expect(wordlessProperties.find(pack).map(({ message }) => message)).toEqual(["“编制”没有写名称（title）"]);
});
