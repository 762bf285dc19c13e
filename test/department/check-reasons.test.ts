import { describe, expect, test } from "vitest";
import { checkReasons } from "../../src/department/check-reasons.ts";
import { tableOf } from "../figures/figures-of.ts";
import { quantity } from "../scoring/sample-rubric.ts";
import { targetOf } from "./target-of.ts";

const figures = tableOf({ 支出: "18.9万元" });

function due(target: string, result: string, reason = ""): string[] {
  const row = targetOf("产出 数量 指标", target, result, reason);
  return checkReasons([row], figures, quantity("30%")).map(({ code }) => code);
}

describe("a reason is due", () => {
  test.each([
    ["≥100人", "=99人"],
    ["≤100人", "=101人"],
    ["=100人", "=101人"],
    ["≥100人", "=130人"],
    ["≤100人", "=70人"],
    ["≤27万元", "=支出"],
    ["≥0人", "=1人"],
  ])("for a target of %s and a result of %s", (target, result) => {
    expect(due(target, result)).toEqual(["JX602"]);
  });

  test.each([
    ["≥100人", "=100人"],
    ["≥100人", "=129人"],
    ["≤100人", "=70.1人"],
    ["=100人", "=100人"],
    ["≤0元", "=0元"],
    ["长期有效", "长期有效"],
    ["≥100人", "=99万元"],
    ["≥100人", "=0人 ÷ 0人"],
  ])("but not for a target of %s and a result of %s", (target, result) => {
    expect(due(target, result)).toEqual([]);
  });

  test("and given, it is enough", () => {
    expect(due("≥100人", "=1人", "闭馆维修")).toEqual([]);
  });
});
