import { expect, test } from "vitest";
import { explainTarget } from "../../src/explain/explain-target.ts";
import { targetOf } from "../checks/department/target-of.ts";
import { tableOf } from "../figures/figures-of.ts";

const figures = tableOf({ 支出: "30万元", 预算: "27万元" });
const explain = (target: string, result: string, reason = "") =>
  explainTarget("三公经费", [targetOf("产出 成本 三公经费", target, result, reason)], figures)?.rows[0];

test("an own indicator is explained by target, result and how far they are apart", () => {
  expect(explain("≤预算", "=支出", "多接待")).toMatchObject({
    path: ["产出", "成本", "三公经费"],
    target: { value: "≤27万元", formula: "≤预算" },
    result: { value: "30万元", formula: "支出" },
    outcome: { met: false, deviation: "≈11.111111%" },
    reason: "多接待",
    figures: [{ path: "预算" }, { path: "支出" }],
  });
});

test("what was typed has no formula, and words are compared with nothing", () => {
  expect(explain("≥20万元", "=30万元")).toMatchObject({ target: { value: "≥20万元" }, outcome: { met: true } });
  expect(explain("≥20万元", "=30万元")?.target).not.toHaveProperty("formula");
  expect(explain("长期有效", "长期有效")).toMatchObject({ result: { value: "长期有效" }, figures: [] });
  for (const reported of [explain("长期有效", "长期有效"), explain("≥20万元", "=5人")])
    expect(reported).not.toHaveProperty("outcome");
});

test("each of a name, and none if there is none", () => {
  const rows = ["产出 成本 三公经费", "效益 成本 三公经费", "产出 成本 人员经费"].map((path) => targetOf(path));
  expect(explainTarget("三公经费", rows, figures)?.rows.map(({ path }) => path[0])).toEqual(["产出", "效益"]);
  expect(explainTarget("没有", rows, figures)).toBeUndefined();
});
