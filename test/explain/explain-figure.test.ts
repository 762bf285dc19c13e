import { describe, expect, test } from "vitest";
import { explainFigure } from "../../src/explain/explain-figure.ts";
import { computed, tableOf } from "../figures/figures-of.ts";

const figures = tableOf({ 率: "=和 ÷ 甲", 和: "=甲 + 乙", 甲: "3元", 乙: "1元", 倍: "=和 + 和 × 率" });

describe("a figure is explained", () => {
  test("by its value and place where it was typed", () => {
    expect(explainFigure("甲", figures)).toEqual({ path: "甲", value: "3元", place: "figures.yaml:3", from: [] });
  });

  test("down to what was typed, with names and with values", () => {
    expect(explainFigure("率", figures)).toMatchObject({
      value: "≈133.333333%",
      formula: { names: "和 ÷ 甲", values: "4元 ÷ 3元" },
      from: [
        { path: "和", from: [{ path: "甲" }, { path: "乙" }] },
        { path: "甲", from: [] },
      ],
    });
  });

  test("each formula unfolded once, each name reported once", () => {
    expect(explainFigure("倍", figures)?.from).toMatchObject([
      { path: "和", from: [{ path: "甲" }, { path: "乙" }] },
      { path: "率", from: [{ path: "和", from: [] }, { path: "甲" }] },
    ]);
  });

  test("with those of the year before as they were written there", () => {
    const { table } = computed({ 增: "=甲 - 上年.和", 甲: "3元" }, { lastYear: () => figures });
    expect(explainFigure("增", table)?.from).toMatchObject([
      { path: "甲" },
      {
        path: "上年.和",
        value: "4元",
        formula: { names: "甲 + 乙" },
        from: [{ path: "上年.甲" }, { path: "上年.乙" }],
      },
    ]);
    expect(explainFigure("上年.甲", figures)).toBeUndefined();
  });

  test("but not if there is none of that name", () => {
    expect(explainFigure("没有", figures)).toBeUndefined();
  });
});

test("of a chain that is longer than anyone follows the first steps are told", () => {
  const names = Array.from({ length: 5000 }, (_, index) => `数${index}`);
  const chain = tableOf(
    Object.fromEntries(names.map((name, index) => [name, index === 0 ? "1元" : `=${names[index - 1]} + 1元`])),
  );
  const explained = explainFigure("数4999", chain);
  expect(explained).toMatchObject({ value: "5000元", from: [{ path: "数4998", from: [{ path: "数4997" }] }] });
  expect(JSON.stringify(explained)).not.toContain("数4900");
});
