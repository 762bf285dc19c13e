import { expect, test } from "vitest";
import { gradesOutOfOrder } from "../../../src/checks/pack/grades-out-of-order.ts";
import { filesAfter } from "./pack-after.ts";

const PACK = "templates/small/pack.yaml";

/** What is found once other grades stand below the best one. */
function foundBelow(写成: string) {
  return gradesOutOfOrder.find(filesAfter([{ 文件: PACK, 把: "  - { 等次: 中, 不低于: 0分 }", 写成 }]));
}

test.each(["90分", "95分"])("a grade from %s on below one from 90分 on is never given", (least) => {
  expect(foundBelow(`  - { 等次: 良, 不低于: ${least} }\n  - { 等次: 中, 不低于: 0分 }`)).toMatchObject([
    { code: "JX404", range: { file: PACK, start: { line: 20 } }, message: "“良”的下限不低于上一等“优”的下限" },
  ]);
});

test("each lower than the one above", () => {
  expect(foundBelow("  - { 等次: 良, 不低于: 89分 }\n  - { 等次: 中, 不低于: 0分 }")).toEqual([]);
});
