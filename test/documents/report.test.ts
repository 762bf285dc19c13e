import { describe, expect, test } from "vitest";
import { renderReport } from "../../src/documents/report.ts";
import type { OutlineEntry } from "../../src/pack/form-pack.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { place, type Typed } from "../figures/figures-of.ts";
import { factsOf } from "../prose/facts-of.ts";

const FIGURES: Typed = { "三公.实际": "11.24万元", 期数: "17期" };
const OUTLINE: OutlineEntry[] = ["基本情况", "有关建议"].map((title) => ({
  title,
  below: [],
  range: place("pack.yaml"),
}));
const HEAD = "# 基本情况\n\n";
const TAIL = "\n\n# 有关建议\n";

/** Renders what stands between the two headings that the outline asks for. */
function render(body: string) {
  return renderReport(sourceFile("report.md", HEAD + body + TAIL), OUTLINE, factsOf(FIGURES));
}

function bodyOf(body: string): string {
  const { html, findings } = render(body);
  expect(findings).toEqual([]);
  return html.replace("<h2>一、基本情况</h2>\n", "").replace(/\n?<h2>二、有关建议<\/h2>$/u, "");
}

/** Code of each finding, and what stands at its place. */
function told(body: string) {
  const lines = (HEAD + body + TAIL).split("\n");
  return render(body).findings.map(({ code, range }) => {
    const line = lines[range.start.line - 1] ?? "";
    const end = range.end.line === range.start.line ? range.end.column - 1 : line.length;
    return [code, line.slice(range.start.column - 1, end)];
  });
}

describe("the report's Markdown becomes HTML", () => {
  test.each([
    ["一段话。", "<p>一段话。</p>"],
    ["**重点**和*强调*", "<p><strong>重点</strong>和<em>强调</em></p>"],
    ["- 甲\n- 乙", "<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>"],
    ["1. 甲\n2. 乙", "<ol>\n<li>甲</li>\n<li>乙</li>\n</ol>"],
    ["支出{{万元 三公.实际}}万元，{{年度}}年", "<p>支出11.24万元，2023年</p>"],
    ["**共{{整数 期数}}期**，", "<p><strong>共17期</strong>，</p>"],
    ["{{单位名称}}", "<p>中共大通湖区委&#x3C;组织部></p>"],
    ["1 < 2", "<p>1 &#x3C; 2</p>"],
  ])("%j: %s", (markdown, html) => {
    expect(bodyOf(markdown)).toBe(html);
  });

  test.each([
    ["一行\n又一行", "<p>一行又一行</p>"],
    ["一行  \n又一行", "<p>一行<br>\n又一行</p>"],
    ["共\n{{整数 期数}}\n期", "<p>共17期</p>"],
    ["GB\nT", "<p>GB\nT</p>"],
    ["GB\n标准", "<p>GB标准</p>"],
    ["- 甲\n  乙", "<ul>\n<li>甲乙</li>\n</ul>"],
  ])("a line end between Chinese characters is no blank: %j", (markdown, html) => {
    expect(bodyOf(markdown)).toBe(html);
  });

  test.each<[markdown: string, marks: string]>([
    ["| 项目 | 金额 |\n| --- | --- |\n| 甲 | 乙 |", "|"],
    ["**{{整数 期数}}**期", "**"],
    ["建立**“四项机制”**并落实", "**"],
    ["##概况", "#"],
  ])("no mark is printed as it is typed: %j is either understood or a finding", (markdown, marks) => {
    const { html, findings } = render(markdown);
    expect(findings.length > 0 || !html.includes(marks)).toBe(true);
  });
});

describe("headings", () => {
  test("get their numbers, one level below the document's title", () => {
    expect(bodyOf("## 概况\n\n### 职能\n\n### 机构\n\n#### 分工\n\n## 目标")).toBe(
      "<h3>（一）概况</h3>\n<h4>1.职能</h4>\n<h4>2.机构</h4>\n<h5>（1）分工</h5>\n<h3>（二）目标</h3>",
    );
  });

  test("are held to the outline with their references filled in and their marks left out", () => {
    const report = sourceFile("report.md", "# **基本**情况\n\n# 有关建议\n");
    expect(renderReport(report, OUTLINE, factsOf()).findings).toEqual([]);
    const dated = [{ title: "2023年情况", below: [], range: place("pack.yaml") }];
    expect(renderReport(sourceFile("report.md", "# {{年度}}年情况\n"), dated, factsOf()).findings).toEqual([]);
  });

  test("that are missing or numbered by hand are findings with their place", () => {
    const { findings } = renderReport(sourceFile("report.md", "# 基本情况\n\n## （一）概况\n"), OUTLINE, factsOf());
    expect(findings.map(({ code, range }) => [code, range.start.line])).toEqual([
      ["JX504", 3],
      ["JX503", 1],
    ]);
  });

  test("have no place in a list", () => {
    const { findings } = render("- # 甲");
    expect(findings).toHaveLength(1);
  });
});

describe("what has no place in an official document is a finding where it stands", () => {
  test.each([
    ["<b>粗</b>", "<b>"],
    ["<div>块</div>", "<div>块</div>"],
    ["    代码", "    代码"],
    ["`代码`", "`代码`"],
    ["![图](a.png)", "![图](a.png)"],
    ["[链接](https://example.com)", "[链接](https://example.com)"],
    ["> 引用", "> 引用"],
    ["---", "---"],
    ["```\n代码\n```", "```"],
    ["<!-- 注释 -->", "<!-- 注释 -->"],
  ])("%j", (markdown, part) => {
    expect(told(markdown)[0]?.[0]).toBe("JX505");
    expect(told(markdown)[0]?.[1]?.trim()).toBe(part.trim());
  });

  test("and nothing of it reaches the page as markup", () => {
    expect(render("<script>alert(1)</script>\n\n<b onclick=x>粗</b>").html).not.toMatch(/<script|<b|onclick=x>/u);
  });
});

describe("a reference that can't be filled in is a finding exactly where it stands", () => {
  const reference = "{{万元 没有}}";

  test.each([
    ["in a paragraph", `支出${reference}万元`],
    ["on a second line", `第一行\n支出${reference}万元`],
    ["in bold", `**支出${reference}万元**`],
    ["in a list", `- 甲\n- 支出${reference}万元`],
    ["on a list's second line", `- 第一行\n  支出${reference}万元`],
    ["on a paragraph's indented line", `第一行\n   支出${reference}万元`],
    ["after an escaped character", `\\*支出${reference}万元`],
    ["after a character reference", `A&amp;B支出${reference}万元`],
    ["after a character of two units", `𠮷支出${reference}万元`],
    ["in a heading", `## 支出${reference}万元`],
  ])("%s", (_, markdown) => {
    expect(told(markdown)).toEqual([["JX312", reference]]);
  });

  test("each one", () => {
    expect(told(`${reference}万元，${reference}万元\n\n{{年份}}`).map(([, part]) => part)).toEqual([
      reference,
      reference,
      "{{年份}}",
    ]);
  });
});
