import { describe, expect, test } from "vitest";
import { missingReasons } from "../../../src/checks/department/reasons.ts";
import type { Finding } from "../../../src/reading/finding.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { place, tableOf } from "../../figures/figures-of.ts";
import { quantity } from "../../scoring/sample-rubric.ts";
import { targetOf } from "./target-of.ts";

const figures = tableOf({ 支出: "18.9万元" });

const range = place("rubric.yaml");
const from = (least: string) => [{ comparator: "≥" as const, value: quantity(least) }];
const below = (most: string) => [{ comparator: "<" as const, value: quantity(most) }];
const grades = [
  { kind: "graded" as const, grade: "部分达成", bounds: [...from("60%"), ...below("80%")], range },
  { kind: "graded" as const, grade: "达成", bounds: from("80%"), range },
  { kind: "graded" as const, grade: "未达成", bounds: below("60%"), range },
];
const section = {
  name: "产出",
  points: new Decimal(50),
  groups: [],
  own: { missed: "by-ratio" as const, grades },
  range,
};

const asked = { figures, reasonDue: quantity("30%"), sections: [section], year: 2023 };

function due(target: string, result: string, reason = "", grade = ""): string[] {
  const own = grade === "" ? {} : { grade: { name: grade, range } };
  const row = targetOf("产出 数量 指标", target, result, reason, own);
  return missingReasons.find({ ...asked, targets: [row], unanswered: [] }).map(({ code }) => code);
}

describe("a reason is due for every grade", () => {
  test.each(["部分达成", "未达成"])("such as %s", (grade) => {
    expect(due("提升", "提升", "", grade)).toEqual(["JX602"]);
    expect(due("提升", "提升", "人手不足", grade)).toEqual([]);
  });

  test("but the one that goes up to all of it, and one that the form hasn't got, which is reported elsewhere", () => {
    expect([due("提升", "提升", "", "达成"), due("提升", "提升", "", "很好")]).toEqual([[], []]);
  });
});

describe("a reason is due for what says the opposite of its target", () => {
  test.each([
    ["制度健全", "不健全"],
    ["健全", "尚不健全"],
    ["水质达标", "两个断面未达标"],
    ["信息公开及时完整", "公开了，不够及时"],
    ["群众满意", "群众不满意"],
    ["服务水平提高", "有待提高"],
    ["不断完善内控制度", "制度不完善"],
    ["按时报送", "逾期3天报送"],
    ["按规定时限办结", "2件超期"],
    ["不高于上年", "比上年上涨12%"],
    ["比上年下降", "较上年增长5.6%"],
    ["指标不超过上年", "指标比上年增加3万元"],
    ["不低于上年水平", "同比下降4%"],
    ["收入稳步增长", "收入下降"],
    ["与上年持平", "上升2个百分点"],
    ["零增长", "增长1.2%"],
    ["控制在预算内", "超预算5万元"],
    ["明显提升", "有所提升"],
    ["全部完成", "基本完成"],
    ["优秀", "良好"],
    ["合格", "不合格"],
    ["无安全事故", "发生1起"],
    ["无安全事故", "发生安全事故1起，已处理"],
    ["零投诉", "有投诉"],
    ["零投诉", "=3件"],
    ["不发生进京上访", "发生进京上访2人次"],
    ["杜绝违规行为", "存在违规行为"],
    ["安全事故为零", "全年发生2起"],
    ["无拖欠", "拖欠工程款12万元"],
    ["逐年下降", "不降反升"],
    ["持续增长", "出现负增长"],
    ["达标排放", "超标排放2次"],
    ["持续改善", "有所恶化"],
    ["生态环境稳定", "水质略有恶化"],
  ])("%s: %s", (target, result) => {
    expect(due(target, result)).toEqual(["JX602"]);
  });

  test.each([
    ["制度健全", "健全"],
    ["制度健全", "不健全的制度已经整改"],
    ["质量合格", "没有发现不合格的"],
    ["质量合格", "不合格产品0件"],
    ["不断完善", "不断完善"],
    ["防止支出增加", "没有增加"],
    ["按时报送", "按时报送，无一例逾期"],
    ["按时收回", "逾期借款全部收回"],
    ["按时办结", "逾期件数为0"],
    ["不高于上年", "比上年下降12%"],
    ["不高于上年", "没有上涨"],
    ["不高于上年", "增长0%"],
    ["不高于上年", "增长-3%"],
    ["提高办事效率", "办理时限下降30%"],
    ["群众满意度提高", "投诉下降12%"],
    ["不超过上年", "来访比上年增加3人次"],
    ["遏制成本上涨", "上涨势头减缓"],
    ["与上年基本持平", "下降0.3%"],
    ["提高效率，降低成本", "成本下降8%"],
    ["明显提升", "明显提升"],
    ["基本完成", "基本完成"],
    ["提高公共服务水平", "基本公共服务水平提高"],
    ["良好以上", "优秀"],
    ["无重大安全事故", "发生1起"],
    ["无安全事故", "没有发生安全事故"],
    ["无安全事故", "排查整改隐患30处"],
    ["无安全事故", "有效防范事故，组织演练3次"],
    ["无安全事故", "=100%"],
    ["零投诉", "=0件"],
    ["零容忍查处违规行为", "查处违规行为12起"],
    ["投诉办结率100%", "收到投诉5件，全部办结"],
    ["健全", "已健全，原来不健全的3项已补齐"],
    ["无纸化办公", "有2个科室试行"],
    ["投诉处理及时", "收到投诉3件，全部及时处理"],
  ])("but not for %s: %s", (target, result) => {
    expect(due(target, result)).toEqual([]);
  });
});

describe("a reason is due for a target in words", () => {
  test.each([
    ["长期有效", "未完成"],
    ["长期有效", "无"],
    ["长期有效", "部分完成"],
    ["保障供应", "尚未开工，延期至下年"],
    ["2023年年底前", "2024年1月"],
    ["年底前", "没有完成"],
  ])("%s and a result of %s", (target, result) => {
    expect(due(target, result)).toEqual(["JX602"]);
    expect(due(target, result, "招标流标")).toEqual([]);
  });

  test.each([
    ["长期有效", "长期有效"],
    ["无安全事故", "无"],
    ["不发生安全事故", "未发生"],
    ["按期完工", "全部完成，没有延期"],
    ["延期项目办结", "延期项目已办结"],
    ["2023年年底前", "2023年年底前"],
    ["2023年年底前", "2023年11月"],
  ])("but not for %s and %s", (target, result) => {
    expect(due(target, result)).toEqual([]);
  });

  test("once, where a grade asks for it as well", () => {
    expect(due("提升", "未完成", "", "未达成")).toEqual(["JX602"]);
  });
});

describe("a row is left alone", () => {
  const row = targetOf("产出 数量 指标", "≤27万元", "=支出");
  const codes = (unanswered: readonly Finding[]) =>
    missingReasons.find({ ...asked, targets: [row], unanswered }).map(({ code }) => code);
  const typed = figures.figures.get("支出")?.range ?? range;

  test("where an error names a figure that its result rests on", () => {
    const error: Finding = { code: "甲-1", own: { title: "甲", severity: "error" }, message: "", range };
    expect(codes([{ ...error, range: typed }])).toEqual([]);
    expect(codes([{ ...error, related: [{ message: "", range: typed }] }])).toEqual([]);
    expect(codes([error])).toEqual(["JX602"]);
    expect(codes([{ ...error, own: { title: "甲", severity: "warning" }, range: typed }])).toEqual(["JX602"]);
  });

  test("where its result has been reported to be wrong", () => {
    expect(codes([{ code: "甲-2", message: "", range: row.result.range }])).toEqual([]);
  });
});

describe("a reason is due", () => {
  test.each([
    ["≥100人", "=99人"],
    ["≤100人", "=101人"],
    ["=100人", "=101人"],
    ["≥100人", "=130人"],
    ["≤100人", "=70人"],
    ["≤27万元", "=支出"],
    ["≥0人", "=1人"],
  ])("for a target of %s and a result of %s", (target, result) => {
    expect(due(target, result)).toEqual(["JX602"]);
  });

  test.each([
    ["≥100人", "=100人"],
    ["≥100人", "=129人"],
    ["≤100人", "=70.1人"],
    ["=100人", "=100人"],
    ["≤0元", "=0元"],
    ["长期有效", "长期有效"],
    ["≥100人", "=99万元"],
    ["≥100人", "=0人 ÷ 0人"],
  ])("but not for a target of %s and a result of %s", (target, result) => {
    expect(due(target, result)).toEqual([]);
  });

  test("and given, it is enough", () => {
    expect(due("≥100人", "=1人", "闭馆维修")).toEqual([]);
  });
});
