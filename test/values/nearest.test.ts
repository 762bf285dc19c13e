import { expect, test } from "vitest";
import { nearest } from "../../src/values/nearest.ts";

const FIGURES = ["三公经费.控制率", "三公经费.变动率", "人员.编制人数", "人员.在职人数"];

test.each([
  ["三公经费.控制律", "三公经费.控制率"],
  ["人员.在职人员", "人员.在职人数"],
  ["人员.编制", "人员.编制人数"],
  ["人员 .在职人数", "人员.在职人数"],
])("%s is probably %s", (name, meant) => {
  expect(nearest(name, FIGURES)).toBe(meant);
});

test("small letters and capitals are the same to it", () => {
  expect(nearest("gj-9", ["GJ-01", "GJ-09", "GJ-19"])).toBe("GJ-09");
});

test("part of a name finds the whole name", () => {
  expect(nearest("变动率", FIGURES)).toBe("三公经费.变动率");
});

test.each(["固定资产.总额", "x", "率", ""])("“%s” is near to none of them", (name) => {
  expect(nearest(name, FIGURES)).toBeUndefined();
});

test("of two near names the nearer one is meant, whatever their order", () => {
  const names = ["年初预算数额", "年初预算数"];
  expect(nearest("年初预算书", names)).toBe("年初预算数");
  expect(nearest("年初预算书", names.toReversed())).toBe("年初预算数");
});

test("of two as near the one is meant that has more of its characters", () => {
  const names = ["接待费.预算", "接待费.支出"];
  expect(nearest("接待费.实支", names)).toBe("接待费.支出");
});

test("a name of one character is never replaced by a wholly different one", () => {
  expect(nearest("瓩", ["元", "人", "个"])).toBeUndefined();
});
