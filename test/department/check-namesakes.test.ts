import { expect, test } from "vitest";
import { checkNamesakes } from "../../src/department/check-namesakes.ts";
import { tableOf, written } from "../figures/figures-of.ts";
import { targetOf } from "./target-of.ts";

const figures = tableOf({ "三公经费.预算": "27万元", "三公经费.支出": "11.24万元", "采购.预算": "0元", 满意度: "98%" });

function told(indicator: string, result: string): string[] {
  const row = { name: "“三公经费”控制率", measure: written("三公经费.支出 ÷ 三公经费.预算") };
  const rubric = { sections: [{ groups: [{ indicators: [row] }] }] } as never;
  const findings = checkNamesakes([targetOf(`产出 质量 ${indicator}`, "≤100%", result)], figures, rubric);
  return findings.map(({ code, message }) => `${code} ${message}`);
}

test("a result is held to the score sheet's row of the same name, and to a figure's", () => {
  expect(told("三公经费控制率", "=100%")).toEqual(["JX611 “三公经费控制率”完成写的是 100%，计分表的是 ≈41.629630%"]);
  expect(told("满意度", "=99%")).toEqual(["JX611 “满意度”完成写的是 99%，数据“满意度”是 98%"]);
});

test.each([
  ["三公经费控制率", "=三公经费.支出 ÷ 三公经费.预算"],
  ["满意度", "=98%"],
  ["满意度", "=98分"],
  ["满意度", "很高"],
  ["预算执行率", "=100%"],
])("%s %s: nothing", (indicator, result) => {
  expect(told(indicator, result)).toEqual([]);
});
