import { describe, expect, test } from "vitest";
import { deniedOutcomes } from "../../../src/checks/department/denied-outcomes.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { targetOf } from "./target-of.ts";

function find(target: string, result: string, reason: string) {
  const targets = [targetOf("产出 数量 修复面积", target, result, reason)];
  return deniedOutcomes.find({ targets, figures: tableOf({}), unanswered: [], year: 2023 }).map(({ code }) => code);
}

describe("a reason that tells of another outcome is found", () => {
  test.each([
    ["≥20公顷", "=26公顷", "资金不足，未完成任务"],
    ["≥20公顷", "=26公顷", "受雨季影响没有完成年度目标。"],
    ["≤3%", "=2%", "未达到目标"],
    ["≥20公顷", "=16公顷", "超额完成"],
    ["≥20公顷", "=16公顷", "任务增加，超额完成了年度任务"],
    ["按期完工", "未完工", "提前完成"],
  ])("%s %s %s", (...row) => {
    expect(find(...row)).toEqual(["JX612"]);
  });
});

describe("a reason is left alone", () => {
  test.each([
    ["≥20公顷", "=16公顷", "资金不足，未完成任务"],
    ["≥20公顷", "=26公顷", "超额完成"],
    ["≥20公顷", "=26公顷", "上年未完成任务结转本年"],
    ["≥20公顷", "=26公顷", "一个乡镇未完成验收，其他乡镇多做了"],
    ["≥20公顷", "=26公顷", "虽有两处未完成，另外增加了三处"],
    ["≥20公顷", "=16公顷", "没有能超额完成"],
    ["≥20公顷", "=26公顷", ""],
  ])("%s %s %s", (...row) => {
    expect(find(...row)).toEqual([]);
  });
});
