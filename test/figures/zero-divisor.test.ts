import { describe, expect, test } from "vitest";
import { typedFiguresOf } from "../../src/figures/typed-figures.ts";
import { ownZeroDivisor, zeroDivisor } from "../../src/figures/zero-divisor.ts";
import { parsed } from "../values/formulas/shape.ts";
import { computed, written } from "./figures-of.ts";

function blamed(formula: string, figures: Record<string, string>): string | undefined {
  return zeroDivisor(written(formula), computed(figures).table)?.figure?.path;
}

describe("the figure to look at when nothing can be computed", () => {
  test.each<[formula: string, figures: Record<string, string>, path: string | undefined]>([
    ["甲 ÷ 乙", { 甲: "1元", 乙: "0元" }, "乙"],
    ["率", { 率: "=甲 ÷ 乙", 甲: "1元", 乙: "0元" }, "乙"],
    ["率二", { 率二: "=率 × 2", 率: "=1 - 甲 ÷ 乙", 甲: "1元", 乙: "0元" }, "乙"],
    ["(甲 - 乙) ÷ 乙", { 甲: "1元", 乙: "0元" }, "乙"],
    ["丙 ÷ 丁 + 甲 ÷ 乙", { 甲: "1元", 乙: "0元", 丙: "1元", 丁: "2元" }, "乙"],
    ["甲 ÷ (乙 + 丙)", { 甲: "1元", 乙: "0元", 丙: "0元" }, "乙"],
    ["甲 ÷ (乙 - 丙)", { 甲: "1元", 乙: "5元", 丙: "5元" }, "乙"],
    ["甲 ÷ 0元", { 甲: "1元" }, undefined],
    ["甲 ÷ 乙", { 甲: "0元", 乙: "1元" }, undefined],
    ["甲", { 甲: "0元" }, undefined],
  ])("%s with %j: %s", (formula, figures, path) => {
    expect(blamed(formula, figures)).toBe(path);
  });

  test("is not one of several that together are more than zero", () => {
    expect(blamed("甲 ÷ (零 + 乙) + 甲 ÷ 丙", { 甲: "1元", 零: "0元", 乙: "5元", 丙: "0元" })).toBe("丙");
  });

  test("is looked for along a circle only once", () => {
    expect(blamed("圈 + 1", { 圈: "=环", 环: "=圈 + 1" })).toBeUndefined();
  });

  test("is found in no time among figures that use each other many times over", () => {
    const doubling = Object.fromEntries(Array.from({ length: 23 }, (_, n) => [`层${n + 1}`, `=层${n} + 层${n}`]));
    const start = performance.now();
    expect(blamed("层23 ÷ 乙", { ...doubling, 层0: "=1元 × 1", 乙: "0元" })).toBe("乙");
    expect(blamed("层23", { ...doubling, 层0: "1元" })).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("what is divided by is reported as it stands", () => {
  const figures = { 甲: "1元", 乙: "0元", 丙: "0元", 总: "=乙 + 丙", 率: "=甲 ÷ 总" };
  const { table } = computed(figures);

  test.each([
    ["甲 ÷ 总", "总"],
    ["率 × 2", "总"],
    ["甲 ÷ (乙 + 丙)", "乙 + 丙"],
    ["甲 ÷ 0元", "0元"],
  ])("%s: %s", (formula, text) => {
    expect(zeroDivisor(written(formula), table)?.text).toBe(text);
  });

  test("and one of the formula's own is reported from one of those it goes back to", () => {
    expect(ownZeroDivisor(written("甲 ÷ 总"), table)?.figure?.path).toBe("乙");
    expect(ownZeroDivisor(written("率 × 2"), table)).toBeUndefined();
  });
});

describe("a chain of five thousand figures", () => {
  const names = Array.from({ length: 5000 }, (_, index) => `数${index}`);
  const chain = Object.fromEntries(
    names.map((name, index) => [name, index === 0 ? "=甲 ÷ 零" : `=${names[index - 1]} + 1`]),
  );
  const { table } = computed({ 甲: "1元", 零: "0元", ...chain });

  test("leads to the figure that is zero", () => {
    expect(zeroDivisor(written("数4999"), table)?.figure?.path).toBe("零");
    expect(typedFiguresOf(parsed("数4999"), table).map(({ path }) => path)).toEqual(["甲", "零"]);
  });
});
