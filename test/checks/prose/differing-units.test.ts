import { describe, expect, test } from "vitest";
import { differingUnits } from "../../../src/checks/prose/differing-units.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { report } from "./block.ts";

const FIGURES = tableOf({ 红色之家: "2所", 干部: "220名", 人次: "2000人次", 资产: "88.175万元", 比率: "42%" });

function reported(...lines: string[]): string[] {
  return differingUnits
    .find({ passages: [report(...lines)], figures: FIGURES })
    .map(({ code, about, hint }) => `${code} ${about}：${hint}`);
}

describe("another counter than the figure's own", () => {
  test.each([
    ["建成{{红色之家}}个", ["JX713 个：改成“所”，或者改 figures.yaml 里的单位"]],
    ["培训{{人次}}余人", ["JX713 人：改成“人次”，或者改 figures.yaml 里的单位"]],
    ["建成{{红色之家}}处", ["JX713 处：改成“所”，或者改 figures.yaml 里的单位"]],
  ])("%s", (text, findings) => {
    expect(reported(text)).toEqual(findings);
  });

  test.each([
    "建成{{红色之家}}所",
    "干部{{干部}}人、{{干部}}名",
    "培训{{人次}}余人次",
    "建成{{红色之家}}，个数不变",
    "建成“红色之家”{{红色之家}}，",
    "资产{{资产}}元",
    "增长{{比率}}个百分点",
    "没有{{没有的数}}个",
  ])("not in %s", (text) => {
    expect(reported(text)).toEqual([]);
  });
});

test("an amount in 万元 here and in 元 there", () => {
  expect(reported("总额{{资产}}万元。", "总额{{资产}}元。")).toEqual(["JX713 {{元 资产}}：写成 {{资产}}万元"]);
  expect(reported("总额{{资产}}万元。", "总额{{资产}}万元。")).toEqual([]);
});
