import { describe, expect, test } from "vitest";
import { TYPOS, typos } from "../../../src/checks/prose/typos.ts";
import { block } from "./block.ts";

test("a wrong word is found wherever it stands, with the right one", () => {
  expect(typos.find({ blocks: [block("产生指标、产出指标、产生指标")] })).toMatchObject([
    { code: "JX711", about: "产生指标", hint: "改成“产出指标”", range: { start: { column: 1 } } },
    { code: "JX711", range: { start: { column: 11 } } },
  ]);
});

test.each([
  ["截止2023年底", "截止", "截至"],
  ["截止{{年度}}年底", "截止", "截至"],
  ["工作按排", "按排", "安排"],
  ["绩效评介", "绩效评介", "绩效评价"],
  ["项目验收和格", "和格", "合格"],
  ["加强日常监督官理", "官理", "管理"],
  ["核对帐簿", "帐簿", "账簿"],
  ["整顿公务用车对，", "车对", "车队"],
])("%s", (text, about, right) => {
  expect(typos.find({ blocks: [block(text)] })).toMatchObject([{ about, hint: `改成“${right}”` }]);
});

test("no right word is itself in the list, nor holds one", () => {
  const holding = TYPOS.filter(({ right }) => TYPOS.some(({ wrong }) => right.includes(wrong)));
  expect(holding).toEqual([]);
  expect(TYPOS.length).toBeGreaterThan(60);
});

describe("sentences that look like it and are right", () => {
  test.each([
    "自己经办的事项",
    "以经济建设为中心",
    "每一份内容",
    "按排名先后",
    "按排放标准执行",
    "预防犯罪",
    "举措失当",
    "给予算力补贴",
    "报名截止日期",
    "社会义务劳动",
    "违规犯错必究",
    "关键全面",
  ])("%s", (text) => {
    expect(typos.find({ blocks: [block(text)] })).toEqual([]);
  });
});
