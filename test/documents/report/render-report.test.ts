import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { renderReport } from "../../../src/documents/report/render-report.ts";
import type { OutlineEntry } from "../../../src/pack/form-pack.ts";
import { type MarkdownSource, markdownSource } from "../../../src/reading/markdown/markdown-source.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";
import { place, type Typed } from "../../figures/figures-of.ts";
import { factsOf } from "../references/facts-of.ts";
import { readReport } from "./read-report.ts";

const FIGURES: Typed = { "三公.实际": "11.24万元", 期数: "17期" };
const OUTLINE: OutlineEntry[] = ["基本情况", "有关建议"].map((title) => ({
  title,
  states: [],
  mayBeNone: false,
  below: [],
  range: place("pack.yaml"),
}));
const HEAD = "# 基本情况\n\n";
const TAIL = "\n\n# 有关建议\n\n完。\n";

/** Renders what stands between the two headings that the outline asks for. */
function render(body: string) {
  return readReport(HEAD + body + TAIL, OUTLINE, factsOf(FIGURES));
}

function bodyOf(body: string): string {
  const { html, findings } = render(body);
  expect(findings).toEqual([]);
  return html.replace("<h2>一、基本情况</h2>\n", "").replace(/\n?<h2>二、有关建议<\/h2>\n<p>完。<\/p>$/u, "");
}

/** Code of each finding, and what stands at its place. */
function reported(body: string) {
  const lines = (HEAD + body + TAIL).split("\n");
  return render(body).findings.map(({ code, range }) => {
    const line = lines[range.start.line - 1] ?? "";
    const end = range.end.line === range.start.line ? range.end.column - 1 : line.length;
    return [code, line.slice(range.start.column - 1, end)];
  });
}

test("the tree that was read stays as it was", () => {
  const report = markdownSource(sourceFile("report.md", "# 概况\n\n共{{期数}}期。\n")) as MarkdownSource;
  const before = structuredClone(report.tree);
  renderReport(report, factsOf(FIGURES));
  expect(report.tree).toEqual(before);
});

test("a number is an element that says where it comes from, in bold and beside what joins two lines too", () => {
  const report = markdownSource(sourceFile("report.md", "**共\n{{期数}}\n期**\n")) as MarkdownSource;
  expect(toHtml(renderReport(report, factsOf(FIGURES)).tree)).toBe(
    '<p><strong>共<data value="figure 期数">17</data>期</strong></p>',
  );
});

test("a unit behind a number in bold is the number's", () => {
  expect(reported("支出 **{{三公.实际}}** 万元。")).toEqual([]);
  expect(reported("支出 **{{万元 三公.实际}}** 元。")).toEqual([["JX507", "{{万元 三公.实际}}"]]);
});

describe("a table", () => {
  test("prints with its references filled in, each column aligned as its rule says", () => {
    expect(bodyOf("| 项目 | 金额（万元） |\n| --- | --: |\n| 三公 | {{三公.实际}}万元 |").replaceAll("\n", "")).toBe(
      '<table><thead><tr><th>项目</th><th align="right">金额（万元）</th></tr></thead>' +
        '<tbody><tr><td>三公</td><td align="right">11.24万元</td></tr></tbody></table>',
    );
  });

  test("needs no unit behind a number whose column names it, and none but that", () => {
    const table = (head: string, cell: string) => `| 项目 | ${head} |\n| --- | --- |\n| 三公 | ${cell} |`;
    expect(reported(table("金额（万元）", "{{万元 三公.实际}}"))).toEqual([]);
    expect(reported(table("金额（元）", "{{万元 三公.实际}}"))).toEqual([["JX507", "{{万元 三公.实际}}"]]);
    expect(reported(table("金额", "{{万元 三公.实际}}"))).toEqual([["JX507", "{{万元 三公.实际}}"]]);
  });

  test("tells a wrong reference where it stands, after an escaped bar too", () => {
    expect(reported("| 甲\\|乙 | 丙 |\n| --- | --- |\n| 丁\\|{{期书}} | {{期数}}期 |")).toEqual([
      ["JX312", "{{期书}}"],
    ]);
  });

  test("is not linked: nothing else of GitHub's Markdown is read", () => {
    expect(bodyOf("见 www.example.com")).toBe("<p>见 www.example.com</p>");
  });
});

describe("the report's Markdown becomes HTML", () => {
  test.each([
    ["一段话。", "<p>一段话。</p>"],
    ["**重点**和强调", "<p><strong>重点</strong>和强调</p>"],
    ["- 甲\n- 乙", "<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>"],
    ["1. 甲\n2. 乙", "<ol>\n<li>甲</li>\n<li>乙</li>\n</ol>"],
    ["支出{{三公.实际}}万元，{{年度}}年", "<p>支出11.24万元，2023年</p>"],
    ["**共{{期数}}期**，", "<p><strong>共17期</strong>，</p>"],
    ["{{单位名称}}", "<p>中共大通湖区委&#x3C;组织部></p>"],
    ["1 < 2", "<p>1 &#x3C; 2</p>"],
  ])("%j: %s", (markdown, html) => {
    expect(bodyOf(markdown)).toBe(html);
  });

  test.each([
    ["一行\n又一行", "<p>一行又一行</p>"],
    ["一行  \n又一行", "<p>一行<br>\n又一行</p>"],
    ["共\n{{期数}}\n期", "<p>共17期</p>"],
    ["GB\nT", "<p>GB\nT</p>"],
    ["GB\n标准", "<p>GB标准</p>"],
    ["- 甲\n  乙", "<ul>\n<li>甲乙</li>\n</ul>"],
  ])("a line end between Chinese characters is no blank: %j", (markdown, html) => {
    expect(bodyOf(markdown)).toBe(html);
  });

  test.each<[markdown: string, marks: string]>([
    ["**{{期数}}**期", "**"],
    ["建立**“四项机制”**并落实", "**"],
  ])("no mark is printed as it is typed: %j is either understood or a finding", (markdown, marks) => {
    const { html, findings } = render(markdown);
    expect(findings.length > 0 || !html.includes(marks)).toBe(true);
  });
});

describe("headings", () => {
  test("get their numbers, one level below the document's title", () => {
    expect(bodyOf("## 概况\n\n### 职能\n\n有。\n\n### 机构\n\n#### 分工\n\n有。\n\n## 目标\n\n有。")).toBe(
      "<h3>（一）概况</h3>\n<h4>1.职能</h4>\n<p>有。</p>\n<h4>2.机构</h4>\n<h5>（1）分工</h5>\n<p>有。</p>\n<h3>（二）目标</h3>\n<p>有。</p>",
    );
  });

  test("are held to the outline with their references filled in and their marks left out", () => {
    expect(readReport("# **基本**情况\n\n有。\n\n# 有关建议\n\n有。\n", OUTLINE).findings).toEqual([]);
    const dated = [{ title: "2023年情况", states: [], mayBeNone: false, below: [], range: place("pack.yaml") }];
    expect(readReport("# {{年度}}年情况\n\n有。\n", dated).findings).toEqual([]);
  });

  test("are reported as they are read, whatever numbers are filled in", () => {
    const dated = [{ title: "共17期", states: [], mayBeNone: false, below: [], range: place("pack.yaml") }];
    const { findings } = readReport("# 共{{期数}}期\n", dated, factsOf(FIGURES));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([["JX510", "“共17期”下面没有内容"]]);
  });

  test("that are missing or numbered by hand are findings with their place", () => {
    const { findings } = readReport("# 基本情况\n\n## （一）概况\n\n有。\n", OUTLINE);
    expect(findings.map(({ code, range }) => [code, range.start.line])).toEqual([
      ["JX504", 3],
      ["JX503", 1],
    ]);
  });

  test("have no place in a list", () => {
    expect(reported("- # 甲")).toEqual([["JX505", "# 甲"]]);
  });

  test("are not made by a line of dashes below a text", () => {
    expect(reported("一段话\n---")).toEqual([["JX505", "一段话"]]);
  });

  test("have something below them: a text, a list, or headings that have", () => {
    expect(bodyOf("## 概况\n\n### 职能\n\n- 甲")).toContain("职能");
    expect(reported("有。\n\n## 概况\n\n## 职能\n\n有。")).toEqual([["JX510", "## 概况"]]);
    expect(reported("有。\n\n## 概况")).toEqual([["JX510", "## 概况"]]);
    expect(reported("有。\n\n##\n\n有。")).toEqual([["JX510", "##"]]);
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
    ["*强调*", "*强调*"],
    ["~~删去~~", "~~删去~~"],
    ["---", "---"],
    ["```\n代码\n```", "```"],
    ["<!-- 注释 -->", "<!-- 注释 -->"],
  ])("%j", (markdown, part) => {
    expect(reported(markdown)[0]?.[0]).toBe("JX505");
    expect(reported(markdown)[0]?.[1]?.trim()).toBe(part.trim());
  });

  test.each([
    ["库房<b>不足</b>。", "<b>"],
    ["<div>\n\n文字\n\n</div>", "<div>"],
    ["库房</b>不足。", "</b>"],
  ])("a tag and its end are reported once: %j", (markdown, part) => {
    expect(reported(markdown)).toEqual([["JX505", part]]);
  });

  test.each([
    ["甲\\*乙**丙。**丁", "**"],
    ["- 甲\n  &amp;**丙。**丁", "**"],
    ["第一行\n##概况", "##"],
  ])("a mark without effect is reported exactly: %j", (markdown, part) => {
    expect(reported(markdown)).toEqual([["JX505", part]]);
  });

  test.each<[what: string, markdown: string]>([
    ["too many lines", "- 甲\n".repeat(3100)],
    ["too many characters", "甲".repeat(210_000)],
    ["too many marks", "*a_".repeat(2000)],
    ["too many character references", "&amp;".repeat(4000)],
    ["too many quotations in one another", "> ".repeat(10_000)],
    ["quotations without blanks", ">".repeat(10_000)],
    ["too many lists in one another", "- ".repeat(100)],
    [
      "too many lists in one another, line by line",
      Array.from({ length: 20 }, (_, at) => `${"  ".repeat(at)}- 甲`).join("\n"),
    ],
  ])("a text that no report comes near is reported once, and not gone into: %s", (_, markdown) => {
    expect(render(markdown)).toMatchObject({ html: "", findings: [{ code: "JX505" }] });
  });

  test("and what is written by references to characters stays words, in a table too", () => {
    expect(bodyOf("&lt;script&gt;甲&#60;/script&#62;")).toBe("<p>&#x3C;script>甲&#x3C;/script></p>");
    expect(bodyOf("| 甲 |\n| - |\n| &lt;img src=x&gt; |")).toContain("<td>&#x3C;img src=x></td>");
  });

  test("and a line of blanks without end takes no time", () => {
    expect(bodyOf(`甲${" ".repeat(100_000)}乙`)).toContain("甲");
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
    ["in a heading", `## 支出${reference}万元\n\n有。`],
    ["after escaped braces", `\\{支出&#123;和&lbrace;支出${reference}万元`],
    ["after a character reference that its own letters follow", `A&amp;amp;支出${reference}万元`],
    ["after what looks like a character reference", `A&B;支出${reference}万元`],
    ["after blanks at a line's end", `第一行 \t\n支出${reference}万元`],
    ["in a list in a list", `- 甲\n  - 第一行\n    支出${reference}万元`],
  ])("%s", (_, markdown) => {
    expect(reported(markdown)).toEqual([["JX312", reference]]);
  });

  test("exactly, too, if half of it is missing", () => {
    expect(reported("## 支出&amp;{{万元\n\n有。")).toEqual([["JX502", "{{"]]);
    expect(reported("- 第一行\n  支出\\*}}万元")).toEqual([["JX502", "}}"]]);
  });

  test("each one", () => {
    expect(reported(`${reference}万元，${reference}万元\n\n{{年份}}`).map(([, part]) => part)).toEqual([
      reference,
      reference,
      "{{年份}}",
    ]);
  });
});
