import { expect, test } from "vitest";
import { faultySelectors } from "../../../src/checks/pack/faulty-selectors.ts";
import { cursorOf } from "../../pack/yaml-of.ts";

test("what can't be read, and what is no element", () => {
  const pack = cursorOf(`字体:
  黑体: "h1, .unit"
  楷体: "h1 >"
  宋体: "p::before"
`);
  const found = faultySelectors.find({ yaml: { pack }, texts: [] });
  expect(found.map(({ code, range, message }) => [code, range.start.line, message])).toEqual([
    ["JX203", 3, "“楷体”后面不是 CSS 选择器"],
    ["JX203", 4, "“宋体”后面不是 CSS 选择器"],
  ]);
});
