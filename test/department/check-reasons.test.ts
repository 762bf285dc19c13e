import { describe, expect, test } from "vitest";
import { checkReasons } from "../../src/department/check-reasons.ts";
import { Decimal } from "../../src/quantities/decimal.ts";
import { place, tableOf } from "../figures/figures-of.ts";
import { quantity } from "../scoring/sample-rubric.ts";
import { targetOf } from "./target-of.ts";

const figures = tableOf({ 支出: "18.9万元" });

const range = place("rubric.yaml");
const from = (least: string) => [{ comparator: "≥" as const, value: quantity(least) }];
const below = (most: string) => [{ comparator: "<" as const, value: quantity(most) }];
const grades = [
  { grade: "部分达成", bounds: [...from("60%"), ...below("80%")], range },
  { grade: "达成", bounds: from("80%"), range },
  { grade: "未达成", bounds: below("60%"), range },
];
const section = {
  name: "产出",
  points: new Decimal(50),
  groups: [],
  own: { missed: "by-ratio" as const, grades },
  range,
};

function due(target: string, result: string, reason = "", grade = ""): string[] {
  const own = grade === "" ? {} : { grade: { name: grade, range } };
  const row = targetOf("产出 数量 指标", target, result, reason, own);
  return checkReasons([row], figures, quantity("30%"), { sections: [section] }).map(({ code }) => code);
}

describe("a reason is due for every grade", () => {
  test.each(["部分达成", "未达成"])("such as %s", (grade) => {
    expect(due("提升", "提升", "", grade)).toEqual(["JX602"]);
    expect(due("提升", "提升", "人手不足", grade)).toEqual([]);
  });

  test("but the one that goes up to all of it, and one that the form hasn't got, which is told elsewhere", () => {
    expect([due("提升", "提升", "", "达成"), due("提升", "提升", "", "很好")]).toEqual([[], []]);
  });
});

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
