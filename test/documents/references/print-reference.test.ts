import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/documents/printed-text.ts";
import { fillIn } from "../../../src/documents/references/fill-in.ts";
import type { Typed } from "../../figures/figures-of.ts";
import { factsOf, onLineOne } from "./facts-of.ts";

const FIGURES: Typed = {
  支出: "112400元",
  预算: "27万元",
  率: "=支出 ÷ 预算",
  变动率: "-5.2%",
  增长: "=支出 - 预算",
  节约: "3万元",
  七分之一: "=预算 ÷ 7",
  细数: "0.123456789012345678901234567891吨",
  零头: "40元",
  期数: "17期",
  册数: "25000册",
  个数: "34个",
  三件: "3件",
  亩均价: "=9.37亿元 ÷ 1286.4亩",
  人均支出: "3万元/人",
  人数: "20人",
  上年: "8000元",
  本年: "10000元",
  平均: "=7人 ÷ 2",
  制度: "是",
  无: "=0元 ÷ 0元",
  空: "=1元 ÷ 0元",
  坏: "=支出 + 期数",
};

function fill(text: string, cell?: { unit: string | undefined }) {
  const { text: filled, findings } = fillIn(text, factsOf(FIGURES), onLineOne, { cell });
  return { text: wordsOf(filled), findings };
}

describe("a figure is said in the unit behind it", () => {
  test.each([
    ["{{支出}}元", "112400.00元"],
    ["{{支出}}万元", "11.24万元"],
    ["{{支出}}万余元", "11.24万余元"],
    ["{{支出}} 万元", "11.24 万元"],
    ["{{期数}}期项目", "17期项目"],
    ["{{个数}}个个体户、{{个数}}个小组、{{个数}}个元件", "34个个体户、34个小组、34个元件"],
    ["{{个数}}个亿元产业", "34个亿元产业"],
    ["{{细数}}吨级", "0.123456789012345678901234567891吨级"],
    ["{{支出}}千元", "112.40千元"],
    ["{{七分之一}}万元", "3.86万元"],
    ["{{率}}%", "41.63%"],
    ["{{率}}％", "41.63％"],
    ["{{率}}个百分点", "41.63个百分点"],
    ["{{率}}‰", "416.30‰"],
    ["{{率}}倍", "0.42倍"],
    ["{{期数}}期", "17期"],
    ["{{期数}}余期", "17余期"],
    ["{{册数}}册", "25000册"],
    ["{{册数}}万册", "2.5万册"],
    ["{{册数}}万余册", "2.5万余册"],
    ["{{人数}}名干部", "20名干部"],
    ["{{人数}}人年内到岗", "20人年内到岗"],
    ["{{细数}}吨", "0.123456789012345678901234567891吨"],
    ["{{平均}}人", "3.5人"],
    ["{{制度}}", "是"],
  ])("%s is %s", (text, filled) => {
    expect(fill(text)).toEqual({ text: filled, findings: [] });
  });

  test.each([
    "{{支出}}，",
    "{{期数}}所",
    "{{人数}}人次",
    "{{支出}}%",
    "{{率}}",
    "{{期数}}{{期数}}期",
    "{{支出}}万元元",
    "{{支出}}万元/年",
    "{{人数}}人人均支出",
    "{{率}}%个百分点",
    "{{率}}%%",
    "{{细数}}吨公里",
    "{{个数}}个月",
    "{{个数}}个小时",
    "{{制度}}项",
    "{{总分}}万元",
    "{{总分}}个",
    "{{年度}}万元",
    "{{等次}}分",
    "{{得分 行政效能}}万元",
    "{{扣分 行政效能}}%",
  ])("and another one, or none, is a finding: %s", (text) => {
    expect(fill(text).findings).toMatchObject([{ code: "JX507" }]);
  });

  test.each([
    "{{总分}}，{{总分}}分，{{总分}}名列前茅",
    "{{年度}}年年末、{{年度}}年度、{{年度}}届毕业生、{{年度}}项目支出",
    "评为{{等次}}，{{等次}}等",
    "{{制度}}，{{制度}}年内建立",
    "得{{得分 行政效能}}分，{{分值 行政效能}}分",
  ])("what fits, or is no unit, is none: %s", (text) => {
    expect(fill(text).findings).toEqual([]);
  });

  test("that says what to write", () => {
    expect(fill("{{人数}}人次").findings).toMatchObject([
      { message: "“人数”的单位是“人”，后面写的却是“人次”", hint: "写成 {{人数}}人" },
    ]);
    expect(fill("{{率}}。").findings).toMatchObject([{ message: "“率”后面没有写单位", hint: "写成 {{率}}%" }]);
  });
});

describe("so much by one of something", () => {
  test.each([
    ["{{人均支出}}万元/人", "3万元/人"],
    ["{{人均支出}}元/人", "30000元/人"],
    ["{{亩均价}}万元/亩", "72.84万元/亩"],
    ["{{亩均价}}元/亩", "728389.3元/亩"],
    ["平均每亩{{亩均价}}万元", "平均每亩72.84万元"],
    ["人均支出为{{人均支出}}元", "人均支出为30000元"],
    ["人均每年支出{{人均支出}}元", "人均每年支出30000元"],
    ["每名职工{{人均支出}}万元", "每名职工3万元"],
    ["每万人投入{{人均支出}}亿元", "每万人投入3亿元"],
    ["人均{{=支出 ÷ 人数}}元", "人均5620元"],
  ])("%s is %s", (text, filled) => {
    expect(fill(text)).toEqual({ text: filled, findings: [] });
  });

  test.each([
    ["投资{{亩均价}}万元", "写成 {{亩均价}}万元/亩；或者前面写明“每亩”，后面只写“万元”"],
    ["平均每公顷投资{{亩均价}}万元", "写成 {{亩均价}}万元/亩；或者前面写明“每亩”，后面只写“万元”"],
    ["每亩{{万元 亩均价}}万元", "写成 {{亩均价}}，单位只写在后面"],
    ["均价{{亩均价}}公里", "写成 {{亩均价}}亿元/亩"],
  ])("and not where nothing says so: %s", (text, hint) => {
    expect(fill(text).findings).toMatchObject([{ code: "JX507", hint }]);
  });
});

describe("the number alone, where the unit is elsewhere", () => {
  test.each([
    ["{{万元 支出}}", "11.24"],
    ["{{% 率}}", "41.63"],
    ["{{期 期数}}", "17"],
    ["{{万册 册数}}", "2.5"],
  ])("%s is %s", (text, filled) => {
    expect(fill(text, { unit: /元/u.test(text) ? "万元" : undefined })).toEqual({ text: filled, findings: [] });
  });

  test.each([
    ["{{万元 支出}}万元", "JX507"],
    ["{{万元 支出}}元", "JX507"],
    ["{{% 率}}%", "JX507"],
    ["{{人 支出}}", "JX303"],
    ["{{万元 制度}}", "JX303"],
    ["{{万圆 支出}}", "JX502"],
    ["{{万元 年度}}", "JX502"],
  ])("%s: %s", (text, code) => {
    expect(fill(text).findings).toMatchObject([{ code }]);
  });

  test.each([["{{万元 支出}}"], ["共{{期 期数}}，"]])("and nowhere is a unit: %s", (text) => {
    expect(fill(text).findings).toMatchObject([{ code: "JX507", message: expect.stringContaining("后面没有写单位") }]);
  });

  test("of money needs a head that names one", () => {
    expect(fill("{{万元 支出}}", { unit: undefined }).findings).toMatchObject([{ code: "JX507" }]);
    expect(fill("{{期 期数}}", { unit: undefined }).findings).toEqual([]);
  });

  test("in a column is that of its head", () => {
    expect(fill("{{万元 支出}}", { unit: "万元" }).findings).toEqual([]);
    expect(fill("{{元 支出}}", { unit: "万元" }).findings).toMatchObject([
      { code: "JX507", hint: "写成 {{万元 支出}}" },
    ]);
    expect(fill("{{支出}}", { unit: "万元" }).findings).toMatchObject([{ code: "JX507", hint: "写成 {{万元 支出}}" }]);
  });
});

describe("arithmetic in the text", () => {
  test.each([
    ["占{{=支出 ÷ 预算}}%", "占41.63%"],
    ["相差{{=预算 - 支出}}万元", "相差15.76万元"],
    ["相差{{=预算 − 支出}}万元", "相差15.76万元"],
    ["{{＝支出 × 2}}元", "224800.00元"],
  ])("%s is %s", (text, filled) => {
    expect(fill(text)).toEqual({ text: filled, findings: [] });
  });

  test.each([
    ["{{=支出 ÷ 没有}}%", "JX312"],
    ["{{=支出 + 期数}}元", "JX314"],
    ["{{=支出 ÷}}%", "JX311"],
    ["{{万圆 =支出}}", "JX502"],
    ["{{=支出}}人", "JX507"],
  ])("%s: %s at its place", (text, code) => {
    const { findings } = fill(text);
    expect(findings).toMatchObject([{ code, range: { start: { line: 1 } } }]);
  });
});

describe("where there is nothing to compute", () => {
  test.each([
    ["率为{{无}}%，", "率为—，"],
    ["{{空}}个百分点", "—"],
    ["{{坏}}万元", "—"],
    ["{{无}}倍", "—"],
  ])("neither is there a unit: %s", (text, filled) => {
    expect(fill(text)).toEqual({ text: filled, findings: [] });
  });
});

describe("a number of which rounding leaves little", () => {
  test.each([
    ["{{零头}}万元", ["JX514"]],
    ["{{支出}}亿元", ["JX514"]],
    ["{{三件}}亿件", ["JX514"]],
    ["{{零头}}元", []],
    ["{{册数}}万册", []],
  ])("%s: %j", (text, codes) => {
    expect(fill(text).findings.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ["{{零头}}万元", "单位填错了的，改 figures.yaml；没有填错的，写成 {{零头}}元"],
    ["{{支出}}亿元", "单位填错了的，改 figures.yaml；没有填错的，写成 {{支出}}万元"],
    ["{{三件}}亿件", "单位填错了的，改 figures.yaml；没有填错的，写成 {{三件}}件"],
    ["{{=1元 ÷ 3000元}}倍", "写成 {{=1元 ÷ 3000元}}%"],
    ["{{=人均支出 ÷ 1000}}亿元/人", "写成 {{=人均支出 ÷ 1000}}元/人"],
    ["每人{{=人均支出 ÷ 1000}}亿元", "写成 {{=人均支出 ÷ 1000}}元"],
  ])("is told with the unit that people use: %s", (text, hint) => {
    expect(fill(text).findings).toMatchObject([{ code: "JX514", hint }]);
  });
});

describe("words and sign", () => {
  test.each([
    ["比上年下降{{变动率}}%", "比上年下降5.20%"],
    ["减少了{{变动率}}%", "减少了5.20%"],
    ["变动率为{{变动率}}%", "变动率为-5.20%"],
    ["压减{{节约}}万元", "压减3.00万元"],
  ])("a fall needs no minus: %s", (text, filled) => {
    expect(fill(text)).toEqual({ text: filled, findings: [] });
  });

  test.each([
    ["比上年增长{{变动率}}%", "却是减少"],
    ["提高了{{增长}}元", "却是减少"],
    ["增加{{=支出 - 预算}}元", "却是减少"],
    ["增加{{=预算 - 支出}}元", "却是减少"],
    ["减少{{=本年 - 上年}}元", "却是增加"],
    ["下滑{{=本年 - 上年}}元", "却是增加"],
    ["减少{{=上年 - 本年}}元", "却是增加"],
    ["比上年少{{=本年 - 上年}}元", "却是增加"],
    ["比上年多{{变动率}}%", "却是减少"],
    ["降幅为{{=(本年 - 上年) ÷ 上年}}%", "却是增加"],
    ["增加{{=上年 - 本年}}元", "印出来却是负数"],
    ["增加{{=零头 - 支出}}元", "印出来却是负数"],
  ])("that don't agree: %s", (text, message) => {
    expect(fill(text).findings).toMatchObject([{ code: "JX515", message: expect.stringContaining(message) }]);
  });

  test.each([
    ["比预算减少{{=预算 - 支出}}元", "比预算减少157600.00元"],
    ["比预算减少{{=支出 - 预算}}元", "比预算减少157600.00元"],
    ["比支出少{{=支出 - 零头}}元", "比支出少112360.00元"],
    ["由升转降，回落{{变动率}}%", "由升转降，回落5.20%"],
    ["负增长{{变动率}}%，降幅{{变动率}}%", "负增长5.20%，降幅5.20%"],
    ["比上年多{{=本年 - 上年}}元", "比上年多2000.00元"],
    ["至少{{期数}}期，比较多{{期数}}期", "至少17期，比较多17期"],
  ])("that agree: %s", (text, filled) => {
    expect(fill(text)).toEqual({ text: filled, findings: [] });
  });
});

test.each([
  ["{{整数 期数}}期", "写成 {{期数}}；"],
  ["{{整数 期数}}", "写成 {{期数}}期；"],
  ["{{百分比 率}}", "写成 {{率}}%；"],
  ["{{百分比 率}}个百分点", "写成 {{率}}；"],
  ["{{原样 制度}}", "写成 {{制度}}；"],
])("what was written before 0.3 is refused with the way it is written now: %s", (text, hint) => {
  expect(fill(text).findings).toMatchObject([{ code: "JX502", hint: expect.stringContaining(hint) }]);
});
