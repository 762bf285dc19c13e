import { expect, test } from "vitest";
import { checkWordedNames } from "../../src/pack/check-worded-names.ts";
import { block } from "../checks/prose/block.ts";

function told(indicator: string, wording: string): string[] {
  return checkWordedNames(indicator, block(wording)).map(({ message }) => message);
}

test.each([
  ["新建楼堂馆所投资概算控制率", "楼堂馆所投资预算控制率=实际投资/批准投资", "楼堂馆所投资预算控制率"],
  ["“三公经费”变动率", "“三公经费”变动率≤0，计8分；“三公经费”＞0，每超过一个百分点扣0.8分", "“三公经费”"],
  ["在职人员控制率", "在职人员≤100%，计7分", "在职人员"],
])("%s: %s", (indicator, wording, written) => {
  expect(told(indicator, wording)).toEqual([`“${indicator}”在这里写成了“${written}”`]);
});

test.each([
  ["新建楼堂馆所面积控制率", "楼堂馆所面积控制率=实际建设面积/批准建设面积×100%"],
  ["“三公经费”变动率", "“三公经费”变动率=（本年-上年）/上年"],
  ["预算控制率", "预算控制率=0，计5分；控制率＞30%不得分"],
  ["社会公众或服务对象满意度", "60%≤满意度<90%，4分"],
  ["目标任务实际完成率", "该项得分=（考核得分/总分）×8"],
])("%s: %s is fine", (indicator, wording) => {
  expect(told(indicator, wording)).toEqual([]);
});
