import { expect, test } from "vitest";
import { sourceFile } from "../../../../src/reading/source-file.ts";
import { notesByWords } from "../../../../src/workspace/upgrade/migrations/notes-by-words.ts";

const rewrite = (text: string) =>
  notesByWords.rewrite(sourceFile("schema/a/notes.schema.json", text), { unitOf: () => undefined });

const OLD = `{
  "type":  "object",
  "properties": {
    "说明": {
      "type": "object",
      "title": "说明",
      "description": "没有的写 {}。",
      "additionalProperties": { "type": "string", "minLength": 1, "title": "理由" }
    },
    "出入": { "type": "array" }
  }
}
`;

test("a pack's own definition of one text a code gives way to the one that all share, under its own words", () => {
  expect(rewrite(OLD)).toBe(`{
  "type":  "object",
  "properties": {
    "说明": {
      "$ref": "../pack/notes.schema.json#/$defs/说明",
      "title": "说明",
      "description": "没有的写 {}。"
    },
    "出入": { "type": "array" }
  }
}
`);
});

test.each([
  ["the shared one", rewrite(OLD)],
  ["one of another kind", OLD.replace('"type": "string"', '"type": "object"')],
  ["none", '{ "properties": {} }'],
  ["a schema of no properties", "{}"],
])("%s stays", (_, text) => {
  expect(rewrite(text)).toBe(text);
});
