import { expect, test } from "vitest";
import { repeatedFileNames } from "../../../src/checks/pack/repeated-file-names.ts";
import { cursorOf } from "../../pack/yaml-of.ts";

test("two documents of one name, and one named like the whole", () => {
  const pack = cursorOf(`文件:
  - { 文件名: table }
  - { 文件名: submission }
  - { 文件名: table }
  - { 文件名: report }
`);
  const found = repeatedFileNames.find({ yaml: { pack }, texts: [] });
  expect(found.map(({ code, range }) => [code, range.start.line])).toEqual([
    ["JX102", 3],
    ["JX102", 4],
  ]);
});
