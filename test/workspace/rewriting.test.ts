import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isUnread, readSource, sourceFile } from "../../src/reading/source-file.ts";
import { parseYaml } from "../../src/reading/yaml/yaml-source.ts";
import { replaceText, rewritten } from "../../src/workspace/rewriting.ts";
import { newWorkspace } from "../support/workspace.ts";

/** A YAML file in which the first 3个 under `甲` becomes a reference. */
function rewriteIn(text: string): string | undefined {
  const source = sourceFile("a.yaml", text);
  const parsed = parseYaml(source);
  if ("findings" in parsed) throw new Error("no YAML");
  const { 甲: words } = parsed.yaml.data as { 甲: string };
  const span = { start: words.indexOf("3个"), end: words.indexOf("3个") + 2 };
  const range = parsed.yaml.rangeWithin(["甲"], span.start, span.end);
  return rewritten(source, [{ source, range, within: { path: ["甲"], span }, fresh: "{{业务.架位}}个" }]);
}

test.each([
  ["", "甲: 缺3个 # 留着\n乙: 1\n", "甲: 缺{{业务.架位}}个 # 留着\n乙: 1\n"],
  ["in quotes", '甲: "缺3个"\n', '甲: "缺{{业务.架位}}个"\n'],
  ["in quotes where braces would begin a mapping", "甲: 3个缺口 # 留着\n", '甲: "{{业务.架位}}个缺口" # 留着\n'],
  ["in quotes where braces would end one", "{ 甲: 缺3个, 乙: 1 }\n", '{ 甲: "缺{{业务.架位}}个", 乙: 1 }\n'],
])("a text is rewritten %s, and all else stays", (_, text, made) => {
  expect(rewriteIn(text)).toBe(made);
});

test("a text that another refers to stays, for both would change", () => {
  expect(rewriteIn("甲: &a 缺3个\n乙: *a\n")).toBeUndefined();
});

test("a file keeps the mark it begins with, and is left alone if someone has changed it meanwhile", () => {
  const root = newWorkspace();
  const path = "data/2023/dangan/report.md";
  const place = join(root, path);
  writeFileSync(place, `\uFEFF${readFileSync(place, "utf8")}`);
  const source = readSource(root, path);
  if (isUnread(source)) throw new Error("unread");
  expect(replaceText(root, source, "新的\n")).toBe(true);
  expect(readFileSync(place, "utf8")).toBe("\uFEFF新的\n");
  expect(replaceText(root, source, "又一次\n")).toBe(false);
  expect(readFileSync(place, "utf8")).toBe("\uFEFF新的\n");
});
