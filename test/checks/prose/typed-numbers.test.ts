import { describe, expect, test } from "vitest";
import { typedNumbers } from "../../../src/checks/prose/typed-numbers.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { block } from "./block.ts";

const FIGURES = tableOf({
  "接待费.预算": "27万元",
  "接待费.上年预算": "27万元",
  "接待费.支出": "112400元",
  "接待费.完成率": "=接待费.支出 ÷ 接待费.预算",
  "车辆.完成率": "84.67%",
  "培训.人次": "2000人次",
});
const KEPT_NOWHERE = "数据里没有找到说这件事的数：运行 npm run link，填进 figures.yaml 并改成引用";

/** The question whether it is a figure. */
function isIt(path: string, reference: string): string {
  return `是不是数据里的“${path}”？是的，写成 ${reference}；不是，另填一个数据再引用`;
}

describe("the hint refers to the figure that was meant", () => {
  test.each([
    ["接待费上年预算27万元", isIt("接待费.上年预算", "{{接待费.上年预算}}万元")],
    ["接待费预算27万元", isIt("接待费.预算", "{{接待费.预算}}万元")],
    ["接待费支出11.24万元", isIt("接待费.支出", "{{接待费.支出}}万元")],
    ["支出112400元", isIt("接待费.支出", "{{接待费.支出}}元")],
    ["车辆完成预算的84%", isIt("车辆.完成率", "{{车辆.完成率}}%")],
    ["接待费完成预算的41.63%", isIt("接待费.完成率", "{{接待费.完成率}}%")],
    ["培训2000余人次", isIt("培训.人次", "{{培训.人次}}余人次")],
    ["到场2001人次", KEPT_NOWHERE],
    ["收到27万元", KEPT_NOWHERE],
    ["完成百分之八十四", KEPT_NOWHERE],
  ])("%s", (text, hint) => {
    expect(typedNumbers.find({ referring: [block(text)], figures: FIGURES, year: "2023" })).toMatchObject([
      { code: "JX701", hint },
    ]);
  });
});

test("numbers by reference, and those that are quoted, are left alone", () => {
  const text = "预算{{接待费.预算}}万元，填“≥98%”，见《压减5%的通知》";
  expect(typedNumbers.find({ referring: [block(text)], figures: FIGURES, year: "2023" })).toEqual([]);
});

test("points are what the program computes, and no figure", () => {
  const [found] = typedNumbers.find({ referring: [block("得95分")], figures: FIGURES, year: "2023" });
  expect(found?.hint).toBe("得分由程序算，写成 {{总分}}分、{{满分}}分、{{得分 指标名称}}分或 {{扣分 指标名称}}分");
});

test("of many figures alike four are listed", () => {
  const many = tableOf(Object.fromEntries(["甲", "乙", "丙", "丁", "戊"].map((name) => [`${name}.执行率`, "100%"])));
  const [found] = typedNumbers.find({ referring: [block("执行率100%")], figures: many, year: "2023" });
  expect(found?.hint).toBe(
    "几个数据都是这个数，是不是其中一个？是的，写成 {{甲.执行率}}%、{{乙.执行率}}%、{{丙.执行率}}%、{{丁.执行率}}%；都不是，另填一个数据再引用",
  );
});

describe("a figure that counts the same thing and has another number is asked about", () => {
  const counts = tableOf({
    "人才.引进各类人才": "117名",
    "党建.整顿软弱涣散党组织": "3个",
    "编制.新增副科级领导职数": "8个",
    "编制.新增正科级领导职数": "1个",
    "培训.专题培训期数": "17期",
    "宣传.上稿": "18期",
  });

  test.each([
    ["引进各类人才一百二十名", "一百二十名", "117名（人才.引进各类人才）"],
    ["整顿软弱涣散基层党组织四个", "四个", "3个（党建.整顿软弱涣散党组织）"],
    ["参加专题培训，共举办18期", "18期", "17期（培训.专题培训期数）"],
    ["正科级领导职数2个", "2个", "1个（编制.新增正科级领导职数）"],
  ])("%s", (text, about, figure) => {
    const [found, ...others] = typedNumbers.find({ referring: [block(text)], figures: counts, year: "2023" });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "JX701", about });
    expect(found?.hint).toContain(`数据里是${figure}，是不是同一个数？`);
  });

  test.each([
    "树立四个意识",
    "三个方面的问题",
    "实施四项机制",
    "连续两年",
    "第十七期培训",
    "引进一名人才",
    "二十四小时、24小时值班",
  ])("but not about %s", (text) => {
    expect(typedNumbers.find({ referring: [block(text)], figures: counts, year: "2023" })).toEqual([]);
  });
});
