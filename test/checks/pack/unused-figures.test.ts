import { expect, test } from "vitest";
import { unusedFigures } from "../../../src/checks/pack/unused-figures.ts";
import type { Edit } from "../../support/edit.ts";
import { packAfter } from "./pack-after.ts";

const CHECKS = "templates/small/checks.yaml";
const WITHOUT_SPECIAL: Edit = { 文件: CHECKS, 把: "如有(经费.其中专项, 0元)", 写成: "0元" };

test("a figure that nothing uses is reported where departments are asked for it", () => {
  expect(unusedFigures.find(packAfter([]))).toEqual([]);
  expect(unusedFigures.find(packAfter([WITHOUT_SPECIAL]))).toMatchObject([
    {
      code: "JX317",
      range: { file: "schema/small/figures.schema.json", start: { line: 27 } },
      message: "“经费.其中专项”要单位填，却没有一处用到",
    },
  ]);
});

test("one whose name is misspelt where it is used only seems to be unused", () => {
  const misspelt = { 文件: CHECKS, 把: "经费.其中专项", 写成: "经费.其中专向" };
  expect(unusedFigures.find(packAfter([misspelt]))).toEqual([]);
});
