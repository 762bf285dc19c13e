import { expect, test } from "vitest";
import { DEEPEST_HEADING, headingNumbers } from "../../../src/documents/report/heading-numbers.ts";

test("each level counts on within the heading above it: 一、（一）1.（1）", () => {
  const levels = [1, 2, 2, 3, 3, 4, 4, 3, 2, 3, 1, 2, 1];
  expect(headingNumbers(levels)).toEqual([
    "一、",
    "（一）",
    "（二）",
    "1.",
    "2.",
    "（1）",
    "（2）",
    "3.",
    "（三）",
    "1.",
    "二、",
    "（一）",
    "三、",
  ]);
});

test("numbers go on beyond ten", () => {
  expect(headingNumbers(Array(12).fill(1)).slice(9)).toEqual(["十、", "十一、", "十二、"]);
  expect(headingNumbers([1, ...Array(21).fill(2)]).at(-1)).toBe("（二十一）");
  expect(headingNumbers([1, 2, ...Array(11).fill(3)]).at(-1)).toBe("11.");
});

test("there are four levels, and no number below", () => {
  expect(DEEPEST_HEADING).toBe(4);
  expect(headingNumbers([1, 2, 3, 4, 5])).toEqual(["一、", "（一）", "1.", "（1）", ""]);
});

test("a level that was skipped doesn't upset those that follow", () => {
  expect(headingNumbers([1, 3, 2, 3])).toEqual(["一、", "1.", "（一）", "1."]);
});

test("no headings, no numbers", () => {
  expect(headingNumbers([])).toEqual([]);
});
