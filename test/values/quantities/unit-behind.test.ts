import { describe, expect, test } from "vitest";
import { unitBehind, writtenUnit } from "../../../src/values/quantities/unit-behind.ts";
import { MONEY, RATIO } from "../../../src/values/quantities/units.ts";

function found(words: string, dimension?: string) {
  const behind = unitBehind(words, dimension);
  return behind && [behind.unit.name, behind.length];
}

describe("the unit that words begin with", () => {
  test.each<[words: string, unit: string, length: number]>([
    ["万元。", "万元", 2],
    ["元", "元", 1],
    ["万余元，", "万元", 3],
    ["余万元，", "万元", 3],
    ["多名干部", "名", 2],
    ["人次参加", "人次", 2],
    ["个百分点", "个百分点", 4],
    ["个支部", "个", 1],
    ["％，", "%", 1],
    ["万份", "万份", 2],
    ["万余份", "万份", 3],
    [" 万元", "万元", 3],
    ["公里长", "公里", 2],
  ])("%s: %s", (words, unit, length) => {
    expect(found(words)).toEqual([unit, length]);
  });

  test.each(["，万元", "", "的", "余", "（万元）"])("is none of %j", (words) => {
    expect(found(words)).toBeUndefined();
  });

  test("of one kind is the longest of that kind", () => {
    expect(found("人次", "人数")).toEqual(["人", 1]);
    expect(found("个百分点", "个")).toEqual(["个", 1]);
    expect(found("期", MONEY)).toBeUndefined();
    expect(found("%", RATIO)).toEqual(["%", 1]);
  });
});

test("what is counted is counted in thousands and ten thousands, too", () => {
  expect([writtenUnit("万份")?.factor.toNumber(), writtenUnit("亿元")?.factor.toNumber()]).toEqual([1e4, 1e8]);
  expect(writtenUnit("万%")).toBeUndefined();
  expect(writtenUnit("百元")).toBeUndefined();
});
