import { expect, test } from "vitest";
import { yieldingToNothing } from "../../../src/checks/pack/yielding-to-nothing.ts";
import { cursorOf } from "../../pack/yaml-of.ts";

test("no relation yields to what isn't there", () => {
  const checks = cursorOf(`勾稽关系:
  - { 编号: GJ-01, 让位于: [GJ-02] }
  - { 编号: GJ-02, 让位于: [GJ-10] }
`);
  expect(yieldingToNothing.find({ yaml: { checks }, texts: [] })).toMatchObject([
    { code: "JX203", range: { start: { line: 3 } }, message: "没有编号为 GJ-10 的勾稽关系" },
  ]);
});
