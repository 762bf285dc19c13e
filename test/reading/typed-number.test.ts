import { describe, expect, test } from "vitest";
import { typedNumbersIn } from "../../src/reading/typed-number.ts";
import { printExact } from "../../src/values/quantities/print-quantity.ts";

function read(text: string): string[] {
  return typedNumbersIn(text).map(({ span, quantity }) => {
    const written = text.slice(span.start, span.end);
    return quantity ? `${written} = ${printExact(quantity)}` : written;
  });
}

describe("a number with its unit", () => {
  test.each([
    ["支出27万元", ["27万元 = 27万元"]],
    ["预算27万，支出11.24", ["27万 = 27万元"]],
    ["支出1,234.50元", ["1,234.50元 = 1234.5元"]],
    ["完成８４％", ["８４％ = 84%"]],
    ["提高3个百分点", ["3个百分点 = 3个百分点"]],
    ["培训2000余人次", ["2000余人次 = 2000人次"]],
    ["发放3万余份", ["3万余份 = 3万份"]],
    ["邻长2069人、组长313人", ["2069人 = 2069人", "313人 = 313人"]],
    ["完成预算的百分之八十四点六", ["百分之八十四点六"]],
    ["共二十七万元", ["二十七万元"]],
  ])("%s", (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });
});

describe("dates, ordinals and names", () => {
  test.each([
    "2023年12月31日",
    "第3期",
    "为期3个月",
    "“12345”工作法",
    "八（1）中队",
    "财预〔2020〕10号",
    "一元化领导",
    "三项机制",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
