import { expect, test } from "vitest";
import { checkStatements } from "../../src/documents/check-statements.ts";
import type { OutlineEntry } from "../../src/pack/form-pack.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { place } from "../figures/figures-of.ts";

function entry(title: string, states: string[], ...below: OutlineEntry[]): OutlineEntry {
  return { title, states, below, range: place("pack.yaml") };
}

const OUTLINE = [entry("基本情况", [], entry("概况", ["人员.编制"])), entry("结论", ["得分.总分", "得分.等次"])];

function told(...lines: string[]): string[] {
  const headings = lines.flatMap((line, index) => {
    const [, marks = "", title = ""] = /^(#+) (.*)$/u.exec(line) ?? [];
    if (!marks) return [];
    return [{ level: marks.length, title, range: place("report.md", index + 1), hasText: true }];
  });
  const findings = checkStatements(sourceFile("report.md", lines.join("\n")), headings, OUTLINE);
  return findings.map(({ range, message, hint }) => `${range.start.line} ${message}：${hint}`);
}

const GENERAL = ["# 基本情况", "## 概况", "编制{{整数 人员.编制}}人。"];

test("what is referred to, in the part itself or below it, is stated", () => {
  expect(told(...GENERAL, "# 结论", "{{数值 得分.总分}}分", "## 等次", "{{ 原样 得分.等次 }}")).toEqual([]);
});

test("what stands in another part, or is typed, is not", () => {
  expect(told(...GENERAL, "{{数值 得分.总分}}分", "# 结论", "93分，{{原样 得分.等次}}")).toEqual([
    "5 “结论”没有写得分.总分：在这一部分写上 {{打印方式 得分.总分}}",
  ]);
  expect(told("# 基本情况", "## 概况", "编制25人。")).toEqual([
    "2 “概况”没有写人员.编制：在这一部分写上 {{打印方式 人员.编制}}",
  ]);
});

test("a part that is missing or empty is told as that", () => {
  expect(told(...GENERAL)).toEqual([]);
  expect(told(...GENERAL, "# 结论", "", "## 等次")).toEqual([]);
});
