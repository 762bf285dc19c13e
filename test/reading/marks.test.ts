import { describe, expect, test } from "vitest";
import { marksIn } from "../../src/reading/marks.ts";

function found(text: string, readAs?: "Markdown"): string[] {
  return marksIn(text, readAs).map(({ start, end }) => text.slice(start, end));
}

describe("marks that paper shows as they were typed", () => {
  test.each([
    ["~~曾经~~坚持", "~~曾经~~"],
    ["坚持==党建==引领", "==党建=="],
    ["坚持++党建++引领", "++党建++"],
    ["**坚持。**做好", "**"],
    ["坚持__党建__引领", "__党建__"],
    ["我们*坚持。*做好", "*坚持。*"],
    ["坚持_党建_引领", "_党建_"],
    ["见下文[^1]。", "[^1]"],
    ["见下文^[注文]。", "^[注文]"],
    ["[x] 已完成", "[x]"],
    ["[ ] 未完成", "[ ]"],
    ["[TOC]", "[TOC]"],
    ["控制率\n: 三公经费的", ":"],
    ["[[库房]]", "[[库房]]"],
    ["\\newpage", "\\newpage"],
    ["甲\\n乙", "\\n"],
    ["::: note", ":::"],
    ["面积$m^2$", "$m^2$"],
    ["面积25m^2", "^"],
    ["面积m^2^", "^2^"],
    ["｜甲｜乙｜", "｜"],
    ["|甲|乙|", "|"],
    ["##概况", "##"],
    ["＃ 概况", "＃"],
    ["-甲", "-"],
    ["第一章 {.title}", "{.title}"],
    [":warning: 注意", ":warning:"],
    ["用`代码`", "`"],
    ["面积$甲$平方米", "$甲$"],
    ["净化H~2~O", "~2~"],
    ["得分{总分}分", "{总分}"],
    ["得分｛总分｝分", "｛总分｝"],
  ])("in the report and elsewhere: %j", (text, mark) => {
    expect(found(text, "Markdown")).toEqual([mark]);
    expect(found(text)[0]).toBe(mark);
  });

  test.each([
    ["库房<br>不足", "<br>"],
    ["库房<b>不足</b>", "<b>"],
    ["库房<!-- 注 -->", "<!--"],
    ["库房&nbsp;不足", "&nbsp;"],
    ["见[网站](https://example.com)", "[网站](https://example.com)"],
    ["## 概况", "##"],
    ["\\*甲", "\\*"],
  ])("where Markdown doesn't read them first: %j", (text, mark) => {
    expect(found(text)).toEqual([mark]);
    expect(found(text, "Markdown")).toEqual([]);
  });

  test("are told one of a kind, in their order", () => {
    expect(found("**甲**和~~乙~~、**丙**")).toEqual(["**", "~~乙~~"]);
  });
});

test.each([
  "共3~5人、6~8人，约~10天",
  "得分=考核得分*分值*权重",
  "5*3*2",
  "注：*为必填项",
  "见附件1_绩效自评_终稿.docx",
  "2023年__月__日",
  "控制率≤100%，>5%，<3%",
  "5元<10元，甲<乙>丙",
  "费用US$5、HK$6，$5 to $6",
  "D:\\newpage\\甲",
  "时间8:30:00，比例1:2:3",
  "〔2023〕5号、[2023]5号、[1]",
  "C++和A++级",
  "A&B公司；甲&乙",
  "-5%",
  "面积300㎡、10m²",
  "A~3区、3~5~8组",
  "单价US$人民币",
  "{甲}、{1}",
  "见 https://example.com/a_b_c?x=1&y=2#d",
  "甲==乙",
  "电子邮箱 a_b_c@example.com",
])("nothing right is taken for a mark: %j", (text) => {
  expect(found(text)).toEqual([]);
});

test("long texts of marks take no time", () => {
  for (const piece of ["*甲", "_甲", "[^", "++甲", "~~", "$a", "<a", "^[", "==", "|", "__甲"]) {
    const began = performance.now();
    marksIn(piece.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(2000);
  }
});
