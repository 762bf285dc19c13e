import { describe, expect, test } from "vitest";
import { printFigure } from "../../../src/documents/references/print-figure.ts";
import { place, type Typed } from "../../figures/figures-of.ts";
import { factsOf } from "./facts-of.ts";

const FIGURES: Typed = {
  支出: "112400元",
  预算: "27万元",
  率: "=支出 ÷ 预算",
  三分之一: "=预算 ÷ 3",
  七分之一: "=预算 ÷ 7",
  细数: "0.123456789012345678901234567891元",
  期数: "17期",
  人数: "2000.4人",
  制度: "是",
  无: "=0元 ÷ 0元",
  空: "=1元 ÷ 0元",
  坏: "=支出 + 期数",
};
const RANGE = place("report.md", 3);

function print(style: string, path: string) {
  return printFigure(style, path, factsOf(FIGURES).figures, RANGE);
}

describe("a figure in a style", () => {
  test.each([
    ["万元", "支出", "11.24"],
    ["元", "支出", "112400.00"],
    ["亿元", "支出", "0.00"],
    ["原样", "支出", "112400元"],
    ["数值", "支出", "112400"],
    ["数值", "率", "0.4163"],
    ["数值", "三分之一", "9"],
    ["数值", "七分之一", "3.86"],
    ["原样", "七分之一", "3.86万元"],
    ["数值", "细数", "0.123456789012345678901234567891"],
    ["百分比", "率", "41.63%"],
    ["原样", "率", "41.63%"],
    ["整数", "期数", "17"],
    ["整数", "人数", "2000"],
    ["原样", "期数", "17期"],
    ["原样", "制度", "是"],
  ])("%s of %s is %s", (style, path, printed) => {
    expect(print(style, path)).toBe(printed);
  });

  test.each(["百分比", "原样", "数值"])("%s of what can't be computed is —", (style) => {
    expect(print(style, "无")).toBe("—");
    expect(print(style, "空")).toBe("—");
  });

  test("a figure whose formula has a finding already prints nothing, and isn't reported again", () => {
    expect(print("万元", "坏")).toBe("—");
  });
});

describe("what can't be printed so is a finding where it is asked for", () => {
  test.each([
    ["万元", "期数", "JX303"],
    ["万元", "率", "JX303"],
    ["百分比", "支出", "JX303"],
    ["整数", "制度", "JX303"],
    ["万元", "没有", "JX312"],
    ["千元", "支出", "JX502"],
    ["constructor", "支出", "JX502"],
    ["", "支出", "JX502"],
  ])("%s of %s: %s", (style, path, code) => {
    expect(print(style, path)).toMatchObject({ code, range: RANGE });
  });

  test("with the styles there are", () => {
    expect(print("万圆", "支出")).toMatchObject({ hint: expect.stringMatching(/^是不是“万元”？.*百分比/u) });
  });
});
