import { expect, test } from "vitest";
import { incomparableResults } from "../../../src/checks/department/results.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { targetOf } from "./target-of.ts";

const figures = tableOf({ 支出: "18.9万元", 建成: "是" });

function reported(target: string, result: string): string[] {
  const row = targetOf("产出 数量 指标", target, result);
  return incomparableResults
    .find({ targets: [row], figures })
    .map(({ code, message, hint }) => `${code} ${message}：${hint}`);
}

test.each([
  ["≥100人", "=99名"],
  ["≤20万元", "=支出"],
  ["≥98%", "=285人 ÷ 300人"],
  ["长期有效", "=3期"],
  ["2023年12月底前", "=3期"],
  ["全年不少于3期", "3期"],
  ["长期有效", "有效"],
  ["≥98%", "=0人 ÷ 0人"],
  ["=建成", "=3期"],
])("%s can be compared with %s, or there is nothing to compare", (target, result) => {
  expect(reported(target, result)).toEqual([]);
});

test.each([
  [
    "≥98%",
    "=98分",
    "JX303 “指标”的目标是 ≥98%，完成写的是 98分，不是同一类数量，不能比较：完成值的单位用%、‰、个百分点、倍",
  ],
  ["≥12期", "=12次", "JX303 “指标”的目标是 ≥12期，完成写的是 12次，不是同一类数量，不能比较：完成值的单位用期"],
  [
    "≤20人",
    "=支出",
    "JX303 “指标”的目标是 ≤20人，完成写的是 18.9万元，不是同一类数量，不能比较：完成值的单位用人、名、万人",
  ],
  [
    "全年不少于3期",
    "=3期",
    "JX203 “指标”的目标“全年不少于3期”里有数，照这样写不能与完成值比较：只写数：不少于的写 ≥3期，不超过的写 ≤3期，正好的写 3期；其余的话写进指标的名称",
  ],
  [
    "新增800户至1000户",
    "=900户",
    "JX203 “指标”的目标“新增800户至1000户”里有数，照这样写不能与完成值比较：只写这一段，例如 800-1000户；其余的话写进指标的名称",
  ],
  ["≥100人", "很多", "JX203 “指标”的目标是数量，完成值也要写数量：写成数字加单位，与目标值同类"],
])("%s can't be compared with %s", (target, result, finding) => {
  expect(reported(target, result)).toEqual([finding]);
});

test("what can't be read is reported already", () => {
  const row = targetOf("产出 数量 指标", "≥100人");
  const unreadable = { ...row, result: { ...row.result, kind: "unreadable", words: "99" } as never };
  expect(incomparableResults.find({ targets: [unreadable], figures })).toEqual([]);
});
