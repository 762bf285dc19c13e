import { expect, test } from "vitest";
import { figureUnits } from "../../../src/workspace/upgrade/figure-units.ts";
import { applyEdit } from "../../support/edit.ts";
import { newWorkspace } from "../../support/workspace.ts";

test("the unit of a figure, typed or computed", () => {
  const root = newWorkspace();
  applyEdit(root, {
    文件: "data/2023/dangan/figures.yaml",
    写成: `甲: { 人: 20人, 钱: 3万元, 有: 是, 率: =甲.钱 ÷ 5万元, 差: =甲.人 - 上年.甲.人, 折: =50% × 甲.钱, 人均: =甲.钱 ÷ 2 }
乙: { 圈: =乙.圈, 坏: "=甲.人 +", 大: "=最大(甲.钱, 1元)", 没有: =丙.丁, 比: =甲.钱 > 1元 }
`,
  });
  const unitOf = figureUnits(root);
  const named = ["甲.人", "甲.钱", "甲.有", "甲.率", "甲.差", "甲.折", "甲.人均", "乙.大", "乙.比"];
  expect(named.map((name) => unitOf(name))).toEqual(["人", "万元", "", "%", "人", "万元", "万元", "万元", ""]);
  expect(["乙.圈", "乙.坏", "乙.没有", "甲.别的"].map((name) => unitOf(name))).toEqual(Array(4).fill(undefined));
});

test("of one that the form computes", () => {
  expect(figureUnits(newWorkspace())("经费.执行率")).toBe("%");
});
