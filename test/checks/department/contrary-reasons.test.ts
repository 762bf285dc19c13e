import { describe, expect, test } from "vitest";
import { contraryReasons } from "../../../src/checks/department/contrary-reasons.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { targetOf } from "./target-of.ts";

function find(name: string, target: string, result: string, reason: string) {
  const targets = [targetOf(`产出 成本 ${name}`, target, result, reason)];
  return contraryReasons.find({ targets, figures: tableOf({}), unanswered: [] }).map(({ code }) => code);
}

describe("a reason that tells of the other direction is found", () => {
  test.each([
    ["接待费", "≤2万元", "=3万元", "缩减开支"],
    ["印刷成本", "=10万元", "=12万元", "厉行节约，双面打印"],
    ["接待费", "≤2万元", "=3万元", "年末有两笔未支付"],
    ["接待费", "≤2万元", "=1万元", "接待任务增加"],
    ["维修费用", "≤2万元", "=1万元", "年中追加预算"],
    ["会议经费控制率", "≤100%", "=130%", "压减会议"],
  ])("%s %s %s %s", (...row) => {
    expect(find(...row)).toEqual(["JX609"]);
  });
});

describe("a reason is left alone", () => {
  test.each([
    ["接待费", "≤2万元", "=1万元", "缩减开支"],
    ["接待费", "≤2万元", "=3万元", "接待任务增加"],
    ["接待费", "≤2万元", "=3万元", "虽然厉行节约，接待任务增加仍超出预算"],
    ["接待费", "≤2万元", "=1万元", "追加的预算年底才到账"],
    ["接待费", "≤2万元", "=1万元", "没有追加"],
    ["接待费", "≤2万元", "=2万元", "缩减开支"],
    ["节约资金", "≥2万元", "=3万元", "厉行节约"],
    ["培训人数", "≥20人", "=30人", "压减规模"],
    ["预算执行率", "=100%", "=80%", "年中追加预算"],
    ["接待费", "≤2万元", "=3万元", ""],
  ])("%s %s %s %s", (...row) => {
    expect(find(...row)).toEqual([]);
  });
});
