import { describe, expect, test } from "vitest";
import { findTypedNumbers } from "../../src/proofreading/find-typed-numbers.ts";
import { tableOf } from "../figures/figures-of.ts";
import { block } from "./block.ts";

const FIGURES = tableOf({
  "接待费.预算": "27万元",
  "接待费.上年预算": "27万元",
  "接待费.支出": "112400元",
  "接待费.完成率": "=接待费.支出 ÷ 接待费.预算",
  "车辆.完成率": "84.67%",
  "培训.人次": "2000人次",
});

describe("the hint refers to the figure that was meant", () => {
  test.each([
    ["接待费上年预算27万元", "写成 {{万元 接待费.上年预算}}万元"],
    ["接待费预算27万元", "写成 {{万元 接待费.预算}}万元"],
    ["支出11.24万元", "写成 {{万元 接待费.支出}}万元"],
    ["支出112400元", "写成 {{元 接待费.支出}}元"],
    ["完成预算的84%", "写成 {{百分比 车辆.完成率}}"],
    ["完成预算的41.63%", "写成 {{百分比 接待费.完成率}}"],
    ["培训2000余人次", "写成 {{整数 培训.人次}}余人次"],
    ["培训2001人次", "先把这个数填进 figures.yaml，再用 {{打印方式 数据名称}} 引用"],
    ["完成百分之八十四", "先把这个数填进 figures.yaml，再用 {{打印方式 数据名称}} 引用"],
  ])("%s", (text, hint) => {
    expect(findTypedNumbers(block(text), FIGURES)).toMatchObject([{ code: "JX701", hint }]);
  });
});

test("numbers by reference, and those that are quoted, are left alone", () => {
  const text = "预算{{万元 接待费.预算}}万元，填“≥98%”，见《压减5%的通知》";
  expect(findTypedNumbers(block(text), FIGURES)).toEqual([]);
});

test("points are what the program computes, and no figure", () => {
  const [found] = findTypedNumbers(block("得95分"), FIGURES);
  expect(found?.hint).toBe("得分由程序算，写成 {{总分}}分、{{满分}}分或 {{得分 指标名称}}分");
});
