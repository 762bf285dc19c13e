import { describe, expect, test } from "vitest";
import { linksIn, referenceTo } from "../../../src/checks/prose/links.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { block } from "./block.ts";

const FIGURES = tableOf({
  "经费.年初预算": "1200万元",
  "经费.全年执行": "11760000元",
  "经费.执行率": "=经费.全年执行 ÷ 经费.年初预算",
  "三公.公务接待费.本年预算": "18万元",
  "三公.公务接待费.实际支出": "3.62万元",
  "三公.公务用车运行费.本年预算": "9万元",
  "三公.公务用车运行费.实际支出": "7.62万元",
  "三公.上年预算": "27万元",
  "三公.变动率": "-2.93%",
  "人员.行政编制": "12人",
  "人员.遗属": "3名",
  "成效.公路养护.改造危桥": "5座",
  "成效.公路养护.农村公路养护里程": "486.5公里",
  "成效.干部培训.专题培训期数": "17期",
  "成效.干部培训.专题培训人次": "2000人次",
  "成效.服务.办件满意度": "98.6%",
  "成效.服务.修复档案": "1200卷",
  "成效.公路养护.养护单价": "4500元/公里",
  "成效.服务.减少办事环节": "14个",
  "成效.服务.托管增幅": "14.81%",
  "成效.流通.线上占比": "30.39%",
});

/** Each typed number that isn't left alone, with what it may be: `!` where that is sure, `≠` where the figure has another number. */
function linksOf(text: string): string[] {
  return linksIn([block(text)], FIGURES, "2023").map((link) => {
    const { start, end } = link.typed.span;
    const listed = link.candidates.map((each) => {
      const mark = each.sure ? "!" : each.agrees ? "" : "≠";
      return mark + referenceTo(each, link);
    });
    return `${text.slice(start, end)}: ${listed.join(" ") || "?"}`;
  });
}

describe("points are scores of ours where the words say so", () => {
  test.each(["自评92.5分", "该项扣8分", "总分为95分", "管理制度健全性得4分，公开性3分", "绩效考核得90分"])(
    "%s",
    (text) => {
      expect(linksOf(text)).not.toEqual([]);
    },
  );

  test.each([
    "考试平均85分",
    "业务知识测试平均得85分",
    "全县目标考核得分96.5分",
    "9时30分开会",
    "群众打了95分",
    "各队比赛，得分最高98分",
  ])("not: %s", (text) => {
    expect(linksOf(text)).toEqual([]);
  });
});

test("a limit is one throughout its brackets, and its list", () => {
  for (const text of [
    "达到公开招标标准（货物和服务200万元、工程400万元）的项目",
    "限额标准（货物200万元；工程400万元，其中县级300万元）",
    "采购限额标准为货物200万元、工程400万元",
  ])
    expect(linksOf(text)).toEqual([]);
  expect(linksOf("达到招标标准（货物200万元）的项目投入400万元")).toEqual(["400万元: ?"]);
  expect(linksOf("提前40分钟办完")).toEqual([]);
});

describe("a change and a share are named otherwise than texts say them", () => {
  test.each([
    ["托管面积12.4万亩，比上年增长14.81%", "14.81%: {{成效.服务.托管增幅}}%"],
    ["三公经费预算26.21万元，压减2.93%", "2.93%: {{三公.变动率}}%"],
    ["线上销售额3860万元，占30.39%", "30.39%: {{成效.流通.线上占比}}%"],
    ["线上销售额3860万元，占全部农产品销售额的30.39%", "30.39%: {{成效.流通.线上占比}}%"],
  ])("%s", (text, link) => {
    expect(linksOf(text).at(-1)).toBe(link);
  });

  test.each(["接待读者比上年增长14.81%", "绿化面积占30.39%", "三公经费预算26.21万元，压减3.1%"])("not %s", (text) => {
    expect(linksOf(text).at(-1)).toMatch(/%: \?$/u);
  });
});

describe("what the words near a number name is proposed", () => {
  test.each([
    [
      "全年改造危桥5座，养护农村公路486.5公里。",
      ["5座: !{{成效.公路养护.改造危桥}}座", "486.5公里: !{{成效.公路养护.农村公路养护里程}}公里"],
    ],
    [
      "年初预算1,200万元，全年执行1176万元，执行率98%。",
      ["1,200万元: !{{经费.年初预算}}万元", "1176万元: !{{经费.全年执行}}万元", "98%: !{{经费.执行率}}%"],
    ],
    // A clause of one word goes on about what the clauses before named.
    [
      "公务接待费预算18万元，决算3.62万元。",
      ["18万元: !{{三公.公务接待费.本年预算}}万元", "3.62万元: {{三公.公务接待费.实际支出}}万元"],
    ],
    ["与上年预算27万元相比持平", ["27万元: !{{三公.上年预算}}万元"]],
    ["变动率下降2.93%", ["2.93%: !{{三公.变动率}}%"]],
    [
      "举办专题培训17期、2000余人次",
      ["17期: !{{成效.干部培训.专题培训期数}}期", "2000余人次: {{成效.干部培训.专题培训人次}}余人次"],
    ],
    ["改造“危桥”5座", ["5座: !{{成效.公路养护.改造危桥}}座"]],
    ["办事环节减少14个", ["14个: {{成效.服务.减少办事环节}}个"]],
    ["修复档案1,200卷", ["1,200卷: !{{成效.服务.修复档案}}卷"]],
    ["养护单价4500元/公里", ["4500元/公里: !{{成效.公路养护.养护单价}}元/公里"]],
    ["发放3名遗属的补助", ["3名: !{{人员.遗属}}名"]],
  ])("%s", (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });
});

describe("one that is named just so and has another number is asked about", () => {
  test.each([
    ["全年改造危桥六座", ["六座: ≠{{成效.公路养护.改造危桥}}座"]],
    ["办件满意度97.2%", ["97.2%: ≠{{成效.服务.办件满意度}}%"]],
    ["改造危桥5余座", ["5余座: !{{成效.公路养护.改造危桥}}余座"]],
    ["公务接待费实际支出5万元", ["5万元: ≠{{三公.公务接待费.实际支出}}万元"]],
  ])("%s", (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });
});

describe("what only has the same number is not", () => {
  test.each([
    ["3名同志获表彰", ["3名: ?"]],
    ["补发3名遗属的费用，3名同志获表彰", ["3名: !{{人员.遗属}}名", "3名: ?"]],
    ["文件数量同比下降2.93%", ["2.93%: ?"]],
    ["培训12人", ["12人: ?"]],
    ["绿化率98%", ["98%: ?"]],
    ["捐款27万元", ["27万元: ?"]],
    ["支付宝收款3.62万元", ["3.62万元: ?"]],
    ["走访慰问5座养老院", ["5座: ?"]],
  ])("%s", (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });
});

describe("what is no number of the year's own is left alone", () => {
  test.each([
    "按120元/人次的标准开支",
    "补贴106元/亩",
    "收藏图书30筐",
    "采购限额30万元以下",
    "退件率低于2%",
    "满意度98%以上",
    "不超过12人",
    "每季度检查3至5座桥、3—5座涵洞",
    "2023年3月5日",
    "财预〔2013〕53号",
    "第3名、第17期",
    "《改造危桥5座的通知》",
    "“改造危桥5座”的目标",
    "2022年改造危桥4座",
    "2021年改造危桥4座",
    "上年改造危桥4座",
    "自2019年起累计改造危桥40座",
    "力争改造危桥8座",
    "计划改造危桥8座",
    "变动率-2.93%",
    "四项机制、三个方面、两座大山",
  ])("%s", (text) => {
    expect(linksOf(text)).toEqual([]);
  });
});

test("a change since the year before is one of this year, and not what there is of it", () => {
  expect(linksOf("改造危桥数比上年增加5座")).toEqual(["5座: {{成效.公路养护.改造危桥}}座"]);
  expect(linksOf("改造危桥比上年增加3座")).toEqual(["3座: ?"]);
});
