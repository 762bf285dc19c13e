import { describe, expect, test } from "vitest";
import type { Relation } from "../../../src/figures/relations/relation.ts";
import { computed, place, type Typed, written } from "../../figures/figures-of.ts";
import { quantity } from "../../scoring/sample-rubric.ts";
import { checkRelations } from "./balances.ts";

function relationOf(formula: string, more: Partial<Relation> = {}): Relation {
  const range = place("checks.yaml", 9);
  return {
    code: "GJ-01",
    name: "执行不超过预算",
    severity: "error",
    formula: written(formula, "checks.yaml", 9),
    fix: "核对",
    yieldsTo: [],
    range,
    ...more,
  };
}

function findingsOf(formula: string, figures: Typed, more: Partial<Relation> = {}) {
  return checkRelations([relationOf(formula, more)], computed(figures, { whyAbsent: () => "reported" }).table);
}

describe("a relation", () => {
  test.each<[formula: string, figures: Typed, stands: boolean]>([
    ["执行 ≤ 预算", { 执行: "27万元", 预算: "270000元" }, true],
    ["执行 ≤ 预算", { 执行: "27.0000000001万元", 预算: "27万元" }, false],
    ["执行 = 预算", { 执行: "27万元", 预算: "270000元" }, true],
    ["执行 = 预算", { 执行: "27万元", 预算: "270000.01元" }, false],
    ["甲 = 是 且 乙 = 是", { 甲: "是", 乙: "是" }, true],
    ["甲 = 是 且 乙 = 是", { 甲: "是", 乙: "否" }, false],
  ])("%s with %j stands: %s", (formula, figures, stands) => {
    expect(findingsOf(formula, figures)).toHaveLength(stands ? 0 : 1);
  });

  test("that can't be computed is not broken", () => {
    expect(findingsOf("甲 ÷ 乙 ≤ 100%", { 甲: "0元", 乙: "0元" })).toEqual([]);
    expect(findingsOf("甲 ≤ 没有", { 甲: "0元" })).toEqual([]);
  });

  test("over two dimensions is reported at its own place", () => {
    expect(findingsOf("甲 ≤ 乙", { 甲: "1元", 乙: "1人" })).toMatchObject([
      { code: "JX314", range: place("checks.yaml", 9, 0, 5) },
    ]);
  });
});

describe("a broken relation", () => {
  test("has the pack's code, severity, name and fix, and what both sides come to", () => {
    const [finding] = findingsOf(
      "执行 + 1元 ≤ 预算",
      { 执行: "27.5万元", 预算: "27万元" },
      { code: "GJ-07", severity: "warning" },
    );
    expect(finding).toMatchObject({ code: "GJ-07", own: { severity: "warning" }, hint: "核对" });
    expect(finding?.message).toBe("执行不超过预算：不成立。执行 + 1元 是 27.5001万元，预算 是 27万元");
  });

  test.each([
    ["执行 = 预算", { 执行: "27.5万元", 预算: "270000.01元" }, "执行 是 27.5万元，预算 是 27.000001万元"],
    ["执行 = 预算", { 执行: "28元", 预算: "27万元" }, "执行 是 28元，预算 是 270000元"],
    ["执行 ÷ 预算 ≤ 100%", { 执行: "28万元", 预算: "27万元" }, "执行 ÷ 预算 是 ≈103.703704%，标准是 100%"],
    ["执行 ≤ 预算 ÷ 7", { 执行: "28万元", 预算: "27元" }, "执行 是 28万元，预算 ÷ 7 是 ≈3.857143元"],
  ])("tells both sides of %s in one unit, where that comes out", (formula, figures, sides) => {
    expect(findingsOf(formula, figures as Typed)[0]?.message).toBe(`执行不超过预算：不成立。${sides}`);
  });

  test("points at the first figure that was typed, and at the others beside it", () => {
    const [finding] = findingsOf("合计.执行 ≤ 预算", {
      预算: "27万元",
      "合计.执行": "=甲 + 乙",
      甲: "20万元",
      乙: "8万元",
    });
    expect(finding?.range).toEqual(place("figures.yaml", 3));
    expect(finding?.related).toEqual([
      { message: "乙 是 8万元", range: place("figures.yaml", 4) },
      { message: "预算 是 27万元", range: place("figures.yaml", 1) },
    ]);
  });

  test("names a figure once, however often it is used", () => {
    const [finding] = findingsOf("甲 + 甲 ≤ 甲", { 甲: "1元" });
    expect(finding?.range).toEqual(place("figures.yaml", 1));
    expect(finding?.related).toBeUndefined();
  });

  test("without any figure is its own place", () => {
    expect(findingsOf("2元 ≤ 1元", {})[0]?.range).toEqual(place("checks.yaml", 9));
  });

  test("of several conditions is about the figures of those that don't hold", () => {
    const [broken] = findingsOf("甲 = 是 且 乙 = 是 且 丙 = 是", { 甲: "是", 乙: "否", 丙: "否" });
    expect(broken?.message).toBe("执行不超过预算：不成立。乙 填的是“否”，丙 填的是“否”");
    expect(broken?.range).toEqual(place("figures.yaml", 2));
    expect(broken?.related).toEqual([{ message: "丙 填的是“否”", range: place("figures.yaml", 3) }]);
  });

  test("of conditions that bear each other out is about all of them", () => {
    const [broken] = findingsOf("甲 ≥ 1例 或 (乙 = 是 且 丙 = 是)", { 甲: "0例", 乙: "是", 丙: "否" });
    expect(broken?.message).toBe("执行不超过预算：不成立。甲 是 0例，丙 填的是“否”");
    expect(broken?.range).toEqual(place("figures.yaml", 1));
  });

  const leftOut = (formula: string, figures: Typed) =>
    checkRelations([relationOf(formula)], computed(figures, { whyAbsent: () => "unfilled" }).table);

  test.each<[formula: string, figures: Typed, sides: string]>([
    ["如有(丙, 甲 - 乙) ≥ 1万元", { 甲: "3元", 乙: "2元" }, "甲 - 乙 是 1元，标准是 1万元"],
    ["如有(丙, 甲 - 乙) ≥ 1万元", { 甲: "3元", 乙: "2元", 丙: "5元" }, "丙 是 5元，标准是 1万元"],
    ["甲 × 如有(丙, 100% - 乙) ≥ 1万元", { 甲: "8元", 乙: "75%" }, "甲 × (100% - 乙) 是 2元，标准是 1万元"],
    ["甲 + 如有(丙, 0元) ≤ 乙", { 甲: "3元", 乙: "2元" }, "甲 + 0元 是 3元，乙 是 2元"],
    ["甲 ≤ 如有(丙, 如有(丁, 1元))", { 甲: "3元" }, "甲 是 3元，标准是 1元"],
    ["合计(甲, 如有(丙, 乙)) ≤ 1元", { 甲: "3元", 乙: "2元" }, "合计(甲, 乙) 是 5元，标准是 1元"],
  ])("%s with %j reads as what was taken", (formula, figures, sides) => {
    expect(leftOut(formula, figures)[0]?.message).toBe(`执行不超过预算：不成立。${sides}`);
  });

  test("says nothing of figures that only stood by", () => {
    const [broken] = leftOut("如有(丙, 甲 - 乙) ≥ 1万元", { 甲: "3元", 乙: "2元", 丙: "5元" });
    expect(broken?.range).toEqual(place("figures.yaml", 3));
    expect(broken?.related).toBeUndefined();
  });

  test("doesn't keep the next from being checked", () => {
    const { table } = computed({ 甲: "2元" });
    const found = checkRelations(
      [relationOf("甲 < 1元"), relationOf("甲 > 1元"), relationOf("甲 = 1元", { code: "GJ-03" })],
      table,
    );
    expect(found.map(({ code }) => code)).toEqual(["GJ-01", "GJ-03"]);
  });
});

describe("a relation that yields to another", () => {
  const found = (figures: Typed) =>
    checkRelations(
      [
        relationOf("甲 + 乙 ≤ 4元", { code: "GJ-01", yieldsTo: ["GJ-02", "GJ-03"] }),
        relationOf("甲 ≤ 2元", { code: "GJ-02" }),
        relationOf("乙 ≤ 2元", { code: "GJ-03" }),
      ],
      computed(figures).table,
    ).map(({ code }) => code);

  test("is reported where it alone is broken, and not beside the other", () => {
    expect(found({ 甲: "2元", 乙: "3元" })).toEqual(["GJ-03"]);
    expect(found({ 甲: "3元", 乙: "3元" })).toEqual(["GJ-02", "GJ-03"]);
    expect(found({ 甲: "2元", 乙: "2元" })).toEqual([]);
  });

  test("still says what is wrong with its own formula", () => {
    const own = relationOf("甲 ≤ 1人", { code: "GJ-01", yieldsTo: ["GJ-02"] });
    const found = checkRelations([own, relationOf("甲 ≤ 1元", { code: "GJ-02" })], computed({ 甲: "3元" }).table);
    expect(found.map(({ code }) => code)).toEqual(["JX314", "GJ-02"]);
  });
});

describe("a tolerance of 0.01万元", () => {
  const tolerance = { allowed: quantity("0.01万元"), range: place("checks.yaml", 5) };

  test.each<[formula: string, amount: string, stands: boolean]>([
    ["甲 = 100元", "100元", true],
    ["甲 = 100元", "200元", true],
    ["甲 = 100元", "200.01元", false],
    ["甲 = 100元", "0元", true],
    ["甲 = 100元", "-0.01元", false],
    ["甲 ≤ 100元", "200元", true],
    ["甲 ≤ 100元", "200.01元", false],
    ["甲 ≤ 100元", "-5000元", true],
    ["甲 ≥ 100元", "0元", true],
    ["甲 ≥ 100元", "-0.01元", false],
  ])("%s with %s stands: %s", (formula, amount, stands) => {
    expect(findingsOf(formula, { 甲: amount }, { tolerance })).toHaveLength(stands ? 0 : 1);
  });

  test("doesn't turn “not equal” into nothing", () => {
    expect(findingsOf("甲 ≠ 100元", { 甲: "100元" }, { tolerance })).toHaveLength(1);
  });

  test("of another dimension than the sides is a finding, not the end of the program", () => {
    expect(
      findingsOf(
        "甲 = 100元",
        { 甲: "101元" },
        { tolerance: { allowed: quantity("1%"), range: place("checks.yaml", 5) } },
      ),
    ).not.toEqual([]);
  });
});
