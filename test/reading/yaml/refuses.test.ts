import { expect, test } from "vitest";
import { sourceFile } from "../../../src/reading/source-file.ts";
import { parseYaml, type YamlPath } from "../../../src/reading/yaml/yaml-source.ts";

/** What the place of a piece of a text refuses to have put there. */
function refusedAt(yaml: string, path: YamlPath, start: number): string | undefined {
  const read = parseYaml(sourceFile("a.yaml", yaml));
  if ("findings" in read) throw new Error(yaml);
  return read.yaml.rangeWithin(path, start, start + 1).refuses;
}

test.each<[what: string, yaml: string, start: number, refused: string | undefined]>([
  ["within a text", "甲: 编制20人", 2, undefined],
  ["at the beginning of a text in quotes", '甲: "20人在编"', 0, undefined],
  ["at the beginning of one without, where YAML would read braces as its own", "甲: 20人在编", 0, "braces"],
  ["in a text that isn't in the file as it is meant", '甲: "编\\t制20人"', 3, "anything"],
  ["in a text of several lines", "甲: |\n  编制\n  20人\n", 3, "anything"],
])("%s", (_, yaml, start, refused) => {
  expect(refusedAt(yaml, ["甲"], start)).toBe(refused);
});

test("within braces or brackets of YAML's own, other braces", () => {
  expect(refusedAt("甲: { 乙: 编制20人 }", ["甲", "乙"], 2)).toBe("braces");
  expect(refusedAt("甲:\n  - [编制20人]", ["甲", 0, 0], 2)).toBe("braces");
  expect(refusedAt('甲: { 乙: "编制20人" }', ["甲", "乙"], 2)).toBeUndefined();
});
