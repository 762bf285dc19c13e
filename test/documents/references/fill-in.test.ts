import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/documents/printed-text.ts";
import { fillIn } from "../../../src/documents/references/fill-in.ts";
import type { Typed } from "../../figures/figures-of.ts";
import { factsOf, onLineOne } from "./facts-of.ts";

const FIGURES: Typed = {
  "三公.实际": "11.24万元",
  "三公.预算": "27万元",
  "三公.率": "=三公.实际 ÷ 三公.预算",
  期数: "17期",
  制度: "是",
};

function fill(text: string) {
  const { text: filled, findings } = fillIn(text, factsOf(FIGURES), onLineOne);
  return { text: wordsOf(filled), findings };
}

/** Code and the part of the text a finding is about. */
function reported(text: string) {
  return fill(text).findings.map(({ code, range }) => [code, text.slice(range.start.column - 1, range.end.column - 1)]);
}

describe("references in a text", () => {
  test.each([
    ["没有引用的话。", "没有引用的话。"],
    ["三公经费支出{{三公.实际}}万元。", "三公经费支出11.24万元。"],
    ["支出{{三公.实际}}元，占{{三公.率}}%。", "支出112400.00元，占41.63%。"],
    ["共{{期数}}期、{{期数}}期", "共17期、17期"],
    ["行政效能扣{{扣分 行政效能}}分", "行政效能扣0.5分"],
    ["{{年度}}年度得{{总分}}分，{{等次}}", "2023年度得93分，优"],
    ["行政效能得{{得分 行政效能}}分", "行政效能得6分"],
    ["得{{得分 “三公经费”变动率}}分", "得8分"],
    ["行政效能{{分值 行政效能}}分", "行政效能6.5分"],
    ["{{ 三公.实际 }}万元", "11.24万元"],
  ])("%s", (text, filled) => {
    expect(fill(text)).toEqual({ text: filled, findings: [] });
  });

  test("what is filled in is not read again", () => {
    const facts = { ...factsOf(), plain: new Map([["年度", "{{总分}}"]]) };
    expect(fillIn("{{年度}}", facts, onLineOne)).toEqual({ text: "{{总分}}", findings: [] });
  });
});

describe("a reference that can't be filled in is a finding at the reference", () => {
  test.each<[text: string, code: string, part: string]>([
    ["支出{{三公.没有}}万元", "JX312", "{{三公.没有}}"],
    ["支出{{百万元 三公.实际}}。", "JX502", "{{百万元 三公.实际}}"],
    ["共{{万元 期数}}", "JX303", "{{万元 期数}}"],
    ["有{{期 制度}}", "JX303", "{{期 制度}}"],
    ["{{年份}}年", "JX502", "{{年份}}"],
    ["{{}}", "JX502", "{{}}"],
    ["{{得分 行政效率}}分", "JX312", "{{得分 行政效率}}"],
    ["{{分值 行政效率}}分", "JX312", "{{分值 行政效率}}"],
    ["{{得分}}分", "JX502", "{{得分}}"],
    ["{{万元 三公.实际 三公.预算}}万元", "JX502", "{{万元 三公.实际 三公.预算}}"],
    ["{{constructor}}", "JX502", "{{constructor}}"],
    ["{{得分 constructor}}分", "JX312", "{{得分 constructor}}"],
    ["支出{{万元 三公.实际万元", "JX502", "{{"],
    ["支出三公.实际}}万元", "JX502", "}}"],
    ["支出｛｛三公.实际｝｝万元", "JX502", "｛｛三公.实际｝｝"],
  ])("%s: %s", (text, code, part) => {
    expect(reported(text)).toEqual([[code, part]]);
  });

  test.each([
    ["{{年渡}}", "是不是“{{年度}}”？"],
    ["{{得分 行政效率}}分", "是不是“行政效能”？"],
    ["{{万元三公.实际}}", "写成 {{三公.实际}}万元"],
    ["{{得分行政效能}}分", "写成 {{得分 行政效能}}"],
    ["{{数值 得分 行政效能}}分", "写成 {{得分 行政效能}}"],
    ["{{分值行政效能}}分", "写成 {{分值 行政效能}}"],
    ["｛｛年度｝｝", "写成 {{数据名称}}，单位写在后面"],
  ])("%s: %s", (text, hint) => {
    expect(fill(text).findings[0]?.hint).toBe(hint);
  });

  test("each one, and the rest is filled in all the same", () => {
    const { text, findings } = fill("{{年度}}年{{没有}}支出{{三公.没有}}万元，得{{总分}}分");
    expect(text).toBe("2023年支出万元，得93分");
    expect(findings).toHaveLength(2);
  });
});
