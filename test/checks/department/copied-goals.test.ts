import { describe, expect, test } from "vitest";
import { copiedGoals, copiedTargets } from "../../../src/checks/department/copied-goals.ts";
import { place } from "../../figures/figures-of.ts";
import { targetOf } from "./target-of.ts";

function text(words: string) {
  return { text: words, rangeOf: () => place("indicators.yaml") };
}

describe("a goal", () => {
  const reported = (actual: string) =>
    copiedGoals
      .find({ goals: [{ expected: text("考核更加科学精准。"), actual: text(actual) }] })
      .map(({ code }) => code);

  test.each(["无", "同上。", "—", "/", "见附件"])("has no completion in %s", (actual) => {
    expect(reported(actual)).toEqual(["JX202"]);
  });

  test("is not its own completion", () => {
    expect(reported("考核更加科学、精准")).toEqual(["JX604"]);
  });

  test.each(["考核更加科学精准，完善考核办法。", "已完成", "无重大火灾发生"])("may have come to %s", (actual) => {
    expect(reported(actual)).toEqual([]);
  });
});

describe("a result", () => {
  const reported = (target: string, result: string, reason = "") =>
    copiedTargets
      .find({ targets: [targetOf("产出 成本 人员经费", target, result, reason)] })
      .map(({ code, about }) => `${code} ${about}`);

  test("doesn't take its number from the target, however written", () => {
    expect(reported("=预算数", "=预算数")).toEqual(["JX604 人员经费"]);
    expect(reported("≤甲 + 乙", "=甲+乙")).toEqual(["JX604 人员经费"]);
    expect(reported("≤预算数", "=预算数", "无")).toEqual(["JX604 人员经费"]);
  });

  test.each([
    ["=预算数", "=实际支出"],
    ["≤27万元", "=27万元"],
    ["长期有效", "长期有效"],
  ])("of %s may be %s", (target, result) => {
    expect(reported(target, result)).toEqual([]);
  });

  test("may, with a reason", () => {
    expect(reported("=预算数", "=预算数", "按预算执行")).toEqual([]);
  });
});
