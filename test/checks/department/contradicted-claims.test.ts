import { expect, test } from "vitest";
import { contradictedClaims } from "../../../src/checks/department/contradicted-claims.ts";
import { place, tableOf } from "../../figures/figures-of.ts";
import { targetOf } from "./target-of.ts";

const range = place("evidence.yaml");

/** The indicators that are found to contradict evidence: a checklist's matters, or an indicator without any faults. */
function find(
  evidence: string,
  matters: Readonly<Record<string, boolean>> | undefined,
  rows: [string, string, string][],
) {
  const done = matters && new Map(Object.entries(matters).map(([matter, yes]) => [matter, { yes, range }]));
  const entry = { indicator: evidence, declared: false, basis: "", range, ...(done ? { done } : { instances: [] }) };
  const book = { entries: new Map([[evidence, entry]]), place: range, isReported: () => false };
  const targets = rows.map(([name, target, result]) => targetOf(`产出 质量 ${name}`, target, result));
  const subject = { targets, evidence: book, goals: [], figures: tableOf({}), year: 2023 };
  return contradictedClaims.find(subject).map(({ about }) => about);
}

test("evidence of what an indicator of the same words missed is found", () => {
  expect(find("行政效能", { 按期办结: true }, [["信访件按期办结率", "=100%", "=98.85%"]])).toEqual(["按期办结"]);
  expect(find("资金使用", { 合规: true }, [["资金使用合规率", "≥100%", "=99%"]])).toEqual(["合规"]);
  expect(find("资金使用合规性", undefined, [["资金使用合规率", "=100%", "=99%"]])).toEqual(["资金使用合规性"]);
  expect(find("社会效益", { 工程质量达标: true }, [["质量达标", "全部达标", "两处未达标"]])).toEqual(["工程质量达标"]);
});

test("evidence of other things, or of what was reached, is left alone", () => {
  expect(find("行政效能", { 按期办结: true }, [["按期办结率", "=100%", "=100%"]])).toEqual([]);
  expect(find("行政效能", { 按期办结: true }, [["按期办结数", "=100件", "=120件"]])).toEqual([]);
  expect(find("行政效能", { 按期办结: false }, [["按期办结率", "=100%", "=98%"]])).toEqual([]);
  expect(find("行政效能", { 合规: true }, [["资金使用合规率", "=100%", "=98%"]])).toEqual([]);
  expect(find("行政效能", { 按期办结: true }, [["办结率", "=100%", "=98%"]])).toEqual([]);
});
