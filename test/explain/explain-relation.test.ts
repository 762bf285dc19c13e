import { describe, expect, test } from "vitest";
import type { Note } from "../../src/department/note.ts";
import { explainRelation } from "../../src/explain/explain-relation.ts";
import type { Relation } from "../../src/figures/relations/relation.ts";
import { place, tableOf, written } from "../figures/figures-of.ts";
import { quantity } from "../scoring/sample-rubric.ts";

const RELATION: Relation = {
  code: "GJ-01",
  name: "支出不超过预算",
  severity: "warning",
  formula: written("支出 ≤ 预算", "checks.yaml", 9),
  tolerance: { allowed: quantity("0.01万元"), range: place("checks.yaml", 11) },
  fix: "核对支出",
  yieldsTo: [],
  range: place("checks.yaml", 9),
};
const figures = tableOf({ 预算: "27万元", 支出: "=甲 + 乙", 甲: "20万元", 乙: "8万元" });

test("a balance is explained with names, with values and down to what was typed", () => {
  expect(explainRelation("GJ-01", [RELATION], figures, [])).toMatchObject({
    name: "支出不超过预算",
    place: "checks.yaml:9",
    formula: { names: "支出 ≤ 预算", values: "28万元 ≤ 27万元" },
    verdict: "不成立",
    sides: { left: "28万元", right: "27万元", gap: "1万元" },
    tolerance: "0.01万元",
    figures: [{ path: "支出", from: [{ path: "甲" }, { path: "乙" }] }, { path: "预算" }],
  });
});

describe("what becomes of it", () => {
  const explain = (text: string, more: Partial<Relation> = {}, others: readonly Relation[] = []) => {
    const relation = { ...RELATION, formula: written(text, "checks.yaml", 9), ...more };
    return explainRelation("GJ-01", [relation, ...others], figures, []);
  };

  test("it holds, with what is left", () => {
    expect(explain("甲 ≤ 预算")).toMatchObject({ verdict: "成立", sides: { gap: "7万元" } });
  });

  test("it is off by no more than the tolerance", () => {
    expect(explain("支出 ≤ 27.995万元")?.verdict).toBe("相差在允许误差之内");
    expect(explain("支出 ≤ 27.98万元")?.verdict).toBe("不成立");
  });

  test("it can't be computed", () => {
    const reported = explain("甲 ÷ (甲 - 甲) ≤ 100%");
    expect(reported).toMatchObject({ verdict: "算不出来", sides: { left: "—", right: "100%" } });
    expect(reported?.sides).not.toHaveProperty("gap");
  });

  test("of several conditions those are reported that don't hold", () => {
    expect(explain("甲 ≤ 预算 且 支出 ≤ 预算")).toMatchObject({ verdict: "不成立", broken: ["支出 ≤ 预算"] });
    expect(explain("甲 ≤ 预算 或 支出 ≤ 预算")).not.toHaveProperty("broken");
  });

  test("another tells the same mistake in its place, if it is broken", () => {
    const other = { ...RELATION, code: "GJ-02" };
    const evaluated = { ...other, formula: written("甲 ≤ 预算") };
    expect(explain("支出 ≤ 预算", { yieldsTo: ["GJ-02"] }, [other])?.reportedBy).toEqual(["GJ-02"]);
    expect(explain("支出 ≤ 预算", { yieldsTo: ["GJ-02"] }, [evaluated])).not.toHaveProperty("reportedBy");
  });
});

test("with the department's reason, where it has given one", () => {
  const note: Note = { code: "GJ-01", reason: "年中追加", saysNothing: false, range: place("notes.yaml") };
  expect(explainRelation("GJ-01", [RELATION], figures, [note])?.reason).toBe("年中追加");
  expect(explainRelation("GJ-01", [RELATION], figures, [{ ...note, code: "GJ-02" }])).not.toHaveProperty("reason");
});

test("a code that the form doesn't have is not", () => {
  expect(explainRelation("GJ-02", [RELATION], figures, [])).toBeUndefined();
});
