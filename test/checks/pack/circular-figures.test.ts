import { expect, test } from "vitest";
import { circularFigures } from "../../../src/checks/pack/circular-figures.ts";
import { packAfter } from "./pack-after.ts";

test("derived figures that need each other", () => {
  const edit = {
    文件: "templates/small/pack.yaml",
    把: "=经费.年初预算 + 经费.年中调整",
    写成: "=经费.全年执行 ÷ 经费.执行率",
  };
  expect(circularFigures.find(packAfter([edit]))).toMatchObject([
    { code: "JX313", message: "公式绕成了圈：经费.全年预算 → 经费.执行率 → 经费.全年预算" },
  ]);
  expect(circularFigures.find(packAfter([]))).toEqual([]);
});
