import { expect, test } from "vitest";
import { chineseNumeral, readChineseNumeral } from "../../src/values/chinese-numeral.ts";

test.each([
  [1, "一"],
  [9, "九"],
  [10, "十"],
  [11, "十一"],
  [19, "十九"],
  [20, "二十"],
  [21, "二十一"],
  [90, "九十"],
  [99, "九十九"],
])("%i is %s", (number, numeral) => {
  expect(chineseNumeral(number)).toBe(numeral);
});

test("no two numbers share a numeral", () => {
  const numerals = Array.from({ length: 99 }, (_, index) => chineseNumeral(index + 1));
  expect(new Set(numerals).size).toBe(99);
  expect(numerals.join("")).toMatch(/^[一二三四五六七八九十]+$/u);
});

test("a numeral that was written is read back", () => {
  for (let number = 1; number < 100; number++) expect(readChineseNumeral(chineseNumeral(number))).toBe(number);
});

test.each([
  ["两", 2],
  ["百", 100],
  ["一百", 100],
  ["一百零五", 105],
])("%s is %i", (numeral, number) => {
  expect(readChineseNumeral(numeral)).toBe(number);
});
