import { expect, test } from "vitest";
import { explainCounterpart } from "../../src/explain/explain-counterpart.ts";
import { targetOf } from "../checks/department/target-of.ts";
import { COUNTERPART, figures } from "../checks/figures/sample-counterpart.ts";
import { place } from "../figures/figures-of.ts";

const explain = (results: Readonly<Record<string, string>>, code = "GJ-41") => {
  const targets = Object.entries(results).map(([name, result]) => targetOf(`产出 质量 ${name}`, "≤100%", result));
  const notes = [{ code: "GJ-41", reason: "另一个数", saysNothing: false, range: place("notes.yaml") }];
  return explainCounterpart(code, { counterparts: [COUNTERPART], rateDecimals: 2 }, targets, figures, notes);
};

test("what indicators should say is explained down to what was typed, with the reason given", () => {
  expect(explain({})).toMatchObject({
    name: "两处的控制率一致",
    figure: { names: "控制率", value: "≈41.629630%" },
    reason: "另一个数",
    rows: [],
    figures: [{ path: "控制率", from: [{ path: "支出" }, { path: "预算" }] }],
  });
});

test("and what each of such a name says", () => {
  const results = { 三公控制率一: "=41.63%", 三公控制率二: "=42%", 三公控制率三: "=5人", 三公控制率四: "良好" };
  expect(explain({ ...results, 三公接待控制率: "=1%" })?.rows).toMatchObject([
    { name: "三公控制率一", result: "41.63%", verdict: "一致" },
    { name: "三公控制率二", result: "42%", verdict: "不一致" },
    { name: "三公控制率三", result: "5人", verdict: "不是同一类数量，不比较" },
    { name: "三公控制率四", result: "良好", verdict: "不是数，不比较" },
  ]);
});

test("a code that the form doesn't have is not", () => {
  expect(explain({}, "GJ-42")).toBeUndefined();
});
