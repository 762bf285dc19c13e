import { describe, expect, test } from "vitest";
import { htmlPage, pageNumberCharacters, pageRule } from "../../src/documents/html-page.ts";
import type { PageSetup } from "../../src/pack/form-pack.ts";

const PAGE: PageSetup = {
  paper: "A4",
  margins: { top: "37mm", right: "26mm", bottom: "35mm", left: "28mm" },
  pageNumber: { before: "— ", after: " —" },
};

describe("a finished page", () => {
  const html = htmlPage({
    title: "2023年<报告>&表",
    author: '组织"部',
    subject: "组织部 2023年<报告>",
    keywords: ["2023年", "附件6"],
    body: "\n<h1>报告</h1>\n",
    styles: ["h1 { color: red }", "p { margin: 0 }"],
  });

  test("is a Chinese document that says what it is, whatever characters that has", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/u);
    expect(html).toContain("<title>2023年&lt;报告&gt;&amp;表</title>");
    expect(html).toContain('<meta name="author" content="组织&quot;部">');
    expect(html).toContain('<meta name="description" content="组织部 2023年&lt;报告&gt;">');
    expect(html).toContain('<meta name="keywords" content="2023年,附件6">');
  });

  test("holds its styles in their order and its body as it is", () => {
    expect(html).toContain("<style>\nh1 { color: red }\np { margin: 0 }\n</style>");
    expect(html).toContain("<body>\n<h1>报告</h1>\n</body>");
  });

  test("fetches nothing", () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|https?:|@import|url\(/u);
  });

  test("is the same for the same parts", () => {
    const again = { title: "表", author: "部", subject: "部 表", keywords: [], body: "<p>1</p>", styles: [] };
    expect(htmlPage(again)).toBe(htmlPage(again));
  });
});

describe("the page of GB/T 9704", () => {
  test("has the paper, the way it is turned and the margins top, right, bottom, left", () => {
    expect(pageRule(PAGE, false, "宋体")).toContain("size: A4 portrait; margin: 37mm 26mm 35mm 28mm; }");
  });

  test("is bound at the same edge when it lies across: its top is the upright page's left", () => {
    expect(pageRule(PAGE, true, "宋体")).toContain("size: A4 landscape; margin: 28mm 37mm 26mm 35mm; }");
  });

  test("has its number where the upright pages have it when it lies across: at the left edge, reading downwards", () => {
    const rule = pageRule(PAGE, true, "宋体", "across");
    expect(rule).toMatch(/@page across:right \{ @left-bottom \{ .*writing-mode: vertical-rl; text-align: end;/u);
    expect(rule).toMatch(/@page across:left \{ @left-top \{ .*writing-mode: vertical-rl; text-align: start;/u);
    expect(rule).not.toContain("@bottom");
  });

  test("has its number in 4号 at the outer edge: odd pages right, even pages left", () => {
    const rule = pageRule(PAGE, false, "宋体");
    expect(rule).toContain('@page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt "宋体";');
    expect(rule).toContain('@page :left { @bottom-left { content: "— " counter(page) " —";');
  });

  test("can't be broken out of by what stands around the number", () => {
    const page = { ...PAGE, pageNumber: { before: '"第', after: "\\页" } };
    expect(pageRule(page, false, "宋体")).toContain('content: "\\"第" counter(page) "\\\\页";');
  });

  test("needs these characters for its number", () => {
    expect(new Set(pageNumberCharacters(PAGE))).toEqual(new Set("— 0123456789"));
  });
});
