import { describe, expect, test } from "vitest";
import { unitBehind } from "../../../src/values/quantities/unit-behind.ts";
import { unitNamed } from "../../../src/values/quantities/units.ts";

function found(words: string, own?: string) {
  const behind = unitBehind(words, own === undefined ? undefined : unitNamed(own));
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
    expect(found("人次", "人")).toEqual(["人", 1]);
    expect(found("个百分点", "个")).toEqual(["个", 1]);
    expect(found("期", "元")).toBeUndefined();
    expect(found("%", "‰")).toEqual(["%", 1]);
  });

  test("may be one that nobody else uses", () => {
    expect(found("万余埭", "埭")).toEqual(["万埭", 3]);
    expect(found("元/公里", "元/公里")).toEqual(["元/公里", 4]);
    expect(found("埭")).toBeUndefined();
  });
});
