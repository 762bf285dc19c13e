import { describe, expect, test } from "vitest";
import { isFault, parseQuantity } from "../../../src/values/quantities/parse-quantity.ts";
import { findUnit, isUsual, MONEY, RATIO, unitNamed, unitNames } from "../../../src/values/quantities/units.ts";

describe("every unit", () => {
  test.each(unitNames())("%s can be written behind a number", (name) => {
    const quantity = parseQuantity(`3${name}`);
    expect(isFault(quantity) ? quantity : quantity.unit).toBe(unitNamed(name));
  });

  test("is a power of ten of its dimension's base unit, so that converting only moves the point", () => {
    for (const name of unitNames()) expect(unitNamed(name).factor.toFixed()).toMatch(/^(?:10*|0\.0*1)$/u);
  });

  test("stands once in the table", () => {
    expect(new Set(unitNames()).size).toBe(unitNames().length);
  });
});

test("each dimension has a base unit", () => {
  for (const name of unitNames()) {
    const { dimension } = unitNamed(name);
    expect(unitNames(dimension).some((each) => unitNamed(each).factor.equals(1))).toBe(true);
  }
});

test("money and ratios have the units that the forms print", () => {
  expect(unitNames(MONEY)).toEqual(["元", "千元", "万元", "亿元"]);
  expect(unitNames(RATIO)).toEqual(["%", "‰", "个百分点", "倍"]);
});

test("there is no unit of a strange name, and none that every object has", () => {
  expect(findUnit("萬元")).toBeUndefined();
  expect(findUnit("constructor")).toBeUndefined();
  expect(() => unitNamed("萬元")).toThrow("萬元");
});

describe("any other word that something is counted by", () => {
  test.each([
    ["埭", "埭"],
    ["万埭", "埭"],
    ["万份", "份"],
    ["千人次", "人次"],
    ["元/公里", "金额/长度"],
    ["万元/人次", "金额/人次"],
    ["吨/日", "重量/日"],
    ["千瓦时", "电量"],
    ["万千瓦时", "电量"],
  ])("%s is of %s", (name, dimension) => {
    expect(findUnit(name)?.dimension).toBe(dimension);
  });

  test.each([
    "圆",
    "万圆",
    "块钱",
    "余人次",
    "人左右",
    "百分率",
    "平方",
    "百元",
    "元/公里/年",
    "%/人",
    "个/",
    "abc",
    "人 次",
    "万",
    "",
  ])("isn't %j", (name) => {
    expect(findUnit(name)).toBeUndefined();
  });

  test("is told from what is usual", () => {
    const units = ["份", "万份", "元/公里", "埭", "万埭", "元/埭"].map(unitNamed);
    expect(units.map(isUsual)).toEqual([true, true, true, false, false, false]);
  });
});
