import { describe, expect, test } from "vitest";
import { contradictedFigures } from "../../../src/checks/prose/contradicted-figures.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { block } from "./block.ts";

const FIGURES = tableOf({
  "三公.公务接待费": "6.35万元",
  "资产.总额": "1562.40万元",
  "资产.在用": "1500万元",
  "监督.立案": "86件",
  "培训.人次": "5216人次",
  "公路.新改建": "86.40公里",
  "公用经费.控制率": "96.15%",
});

function found(text: string) {
  return contradictedFigures({ referring: [block(text)], figures: FIGURES, year: "2023" });
}

describe("a number that a figure contradicts", () => {
  test.each([
    ["其中公务接待费6.53万元", "6.53万元", "三公.公务接待费", "6.35万元"],
    ["固定资产总额1526.40万元", "1526.40万元", "资产.总额", "1562.4万元"],
    ["全年立案68件", "68件", "监督.立案", "86件"],
    ["培训教师5126人次", "5126人次", "培训.人次", "5216人次"],
    ["新改建的84.6公里农村公路", "84.6公里", "公路.新改建", "86.4公里"],
  ])("%s", (text, about, path, value) => {
    expect(found(text).map((each) => each.about)).toEqual([about]);
    expect(found(text)[0]?.message).toBe(`这里是${about}，数据里的“${path}”是${value}`);
  });
});

describe("a number that agrees, is an aim, or is of something else", () => {
  test.each([
    "公务接待费6.35万元",
    "公务接待费不超过7万元",
    "2022年公务接待费6.53万元",
    "在职人员控制率95.59%",
    "另有办公费6.53万元",
    "征订报刊68件",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
