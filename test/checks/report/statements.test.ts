import { expect, test } from "vitest";
import { reportSubject } from "../../../src/checks/report/report-subject.ts";
import { unstated } from "../../../src/checks/report/statements.ts";
import type { OutlineEntry } from "../../../src/pack/form-pack.ts";
import { factsOf } from "../../documents/references/facts-of.ts";
import { place } from "../../figures/figures-of.ts";
import { markdownOf } from "../../reading/markdown/markdown-of.ts";

function entry(title: string, states: string[], ...below: OutlineEntry[]): OutlineEntry {
  return { title, states, mayBeNone: false, below, range: place("pack.yaml") };
}

const OUTLINE = [entry("基本情况", [], entry("概况", ["人员.编制"])), entry("结论", ["总分", "等次"])];
const FACTS = factsOf({ "人员.编制": "27人" });

function reported(...lines: string[]): string[] {
  const report = markdownOf(lines.join("\n"));
  return unstated
    .find(reportSubject(report, OUTLINE, FACTS))
    .map(({ range, message, hint }) => `${range.start.line} ${message}：${hint}`);
}

const GENERAL = ["# 基本情况", "## 概况", "编制{{人员.编制}}人。"];

test("what is referred to, in the part itself or below it, is stated", () => {
  expect(reported(...GENERAL, "# 结论", "{{总分}}分", "## 等次", "{{ 等次 }}")).toEqual([]);
});

test("what is stated in another part only is reported, with what to write", () => {
  expect(reported(...GENERAL, "{{总分}}分，{{等次}}", "# 结论", "较好。")).toEqual([
    "5 “结论”没有写总分、等次：在这一部分写上 {{总分}}、{{等次}}",
  ]);
  expect(reported("# 基本情况", "## 概况", "编制不多。")).toEqual([
    "2 “概况”没有写人员.编制：在这一部分写上 {{人员.编制}}人",
  ]);
});

test("a number that is typed is reported as that, not as missing too", () => {
  expect(reported("# 基本情况", "## 概况", "编制27人。", "# 结论", "得93.50分，等次为优。")).toEqual([
    "4 “结论”没有写等次：在这一部分写上 {{等次}}",
  ]);
  expect(reported("# 基本情况", "## 概况", "编制270个。")).toHaveLength(1);
});

test("a part that is missing or empty is reported as that", () => {
  expect(reported(...GENERAL)).toEqual([]);
  expect(reported(...GENERAL, "# 结论", "", "## 等次")).toEqual([]);
});
