import { expect, test } from "vitest";
import { suggestFigureName } from "../../../src/documents/linking/suggest-figure-name.ts";

test.each([
  ["全年举办消防演练6场", "6场", "举办消防演练"],
  ["共排查隐患1200处", "1200处", "排查隐患"],
  ["整改12处安全隐患。", "12处", "整改安全隐患"],
  ["服务对象满意度达到98%", "98%", "服务对象满意度"],
  ["累计3个", "3个", ""],
])("%s", (text, number, name) => {
  const start = text.indexOf(number);
  expect(suggestFigureName(text, { start, end: start + number.length })).toBe(name);
});
