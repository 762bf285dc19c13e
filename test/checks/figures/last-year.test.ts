import { expect, test } from "vitest";
import { lastYear as takenOver } from "../../../src/checks/figures/last-year.ts";
import { computed, type Typed, tableOf } from "../../figures/figures-of.ts";

const DECLARED = new Map([
  ["上年数", { lastYear: "本年数" }],
  ["本年数", {}],
]);
const BEFORE = tableOf({ 甲: "10元", 乙: "567236.59元", 本年数: "=甲 + 乙" });

function check(typed: Typed, lastYear: () => typeof BEFORE | "faulty" | undefined = () => BEFORE) {
  const { table } = computed(typed, { lastYear });
  return takenOver.find({ declared: DECLARED, figures: table });
}

test("a figure typed otherwise than the year before is reported in one unit, with the figures it goes back to then", () => {
  expect(check({ 上年数: "56万元", 本年数: "1元" })).toMatchObject([
    {
      code: "JX603",
      message: "“上年数”填的是 56万元，上年的“本年数”是 56.724659万元",
      range: { start: { line: 1 } },
      hint: expect.stringContaining("=上年.本年数"),
      related: [
        { message: "上年的 甲", range: { start: { line: 1 } } },
        { message: "上年的 乙", range: { start: { line: 2 } } },
      ],
    },
  ]);
});

test.each([
  ["the same", "567246.59元"],
  ["the same in another unit", "56.724659万元"],
  ["rounded as documents print it", "56.72万元"],
  ["rounded less", "56.7247万元"],
  ["a formula", "=上年.本年数"],
  ["another formula", "=上年.本年数 × 50%"],
])("%s is no contradiction", (_, typed) => {
  expect(check({ 上年数: typed })).toEqual([]);
});

test.each(["57万元", "56.73万元", "567246.6元", "56.7246万元"])("%s is one", (typed) => {
  expect(check({ 上年数: typed })).toHaveLength(1);
});

test("without a year before, or with a faulty one, there is nothing to compare", () => {
  expect(check({ 上年数: "1元" }, () => undefined)).toEqual([]);
  expect(check({ 上年数: "1元" }, () => "faulty")).toEqual([]);
  expect(check({ 上年数: "1元" }, () => tableOf({ 别的: "2元" }))).toEqual([]);
});

test("the year before is not asked for where nothing typed is to be compared", () => {
  const lastYear = () => {
    throw new Error("asked");
  };
  expect(check({ 本年数: "1元" }, lastYear)).toEqual([]);
});
