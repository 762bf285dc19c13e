import { expect, test } from "vitest";
import { noLowestGrade } from "../../../src/checks/pack/no-lowest-grade.ts";
import { filesAfter } from "./pack-after.ts";

const PACK = "templates/small/pack.yaml";

test("the lowest totals must have a grade", () => {
  const files = filesAfter([{ 文件: PACK, 把: "不低于: 0分", 写成: "不低于: 60分" }]);
  expect(noLowestGrade.find(files)).toMatchObject([{ code: "JX404", range: { file: PACK, start: { line: 18 } } }]);
  expect(noLowestGrade.find(filesAfter([]))).toEqual([]);
});

test("a file that could not be read has none to be asked", () => {
  expect(noLowestGrade.find({ yaml: {}, texts: [] })).toEqual([]);
});
