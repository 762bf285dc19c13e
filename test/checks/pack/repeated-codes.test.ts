import { expect, test } from "vitest";
import { repeatedCodes } from "../../../src/checks/pack/repeated-codes.ts";
import { cursorOf } from "../../pack/yaml-of.ts";

test("no number stands twice, wherever", () => {
  const checks = cursorOf(`勾稽关系: [{ 编号: GJ-01 }]
指标对照:
  - { 编号: GJ-02 }
  - { 编号: GJ-01 }
`);
  expect(repeatedCodes.find({ yaml: { checks }, texts: [] })).toMatchObject([
    { code: "JX102", range: { start: { line: 4 } }, message: "编号 GJ-01 已经用过一次" },
  ]);
});
