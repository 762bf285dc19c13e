import { expect, test } from "vitest";
import { unfinished } from "../../../src/checks/pack/unfinished.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";
import { cursorOf } from "../../pack/yaml-of.ts";

test("each mark is reported, in comments too", () => {
  const pack = cursorOf("# （待改）\n名称: 青溪县表样（待改）\n", "pack.yaml");
  const texts = [sourceFile("report.hbs", "<p>2023年（待改）</p>"), sourceFile("style.css", "p {}")];
  const found = unfinished.find({ yaml: { pack }, texts });
  expect(found.map(({ code, range }) => `${code} ${range.file}:${range.start.line}:${range.start.column}`)).toEqual([
    "JX205 pack.yaml:1:3",
    "JX205 pack.yaml:2:10",
    "JX205 report.hbs:1:9",
  ]);
});
