import { describe, expect, test } from "vitest";
import type { DocumentDetails } from "../../../src/documents/document-details.ts";
import { htmlPage } from "../../../src/outputs/page/html-page.ts";

describe("a finished page", () => {
  const details: DocumentDetails = {
    title: "2023年<报告>&表",
    author: '组织"部',
    subject: "组织部 2023年<报告>",
    keywords: ["2023年", "附件6"],
  };
  const styles = ["h1 { color: red }", "p { margin: 0 }"];
  const html = htmlPage(details, "\n<h1>报告</h1>\n", styles);

  test("is a Chinese document that says what it is, whatever characters that has", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/u);
    expect(html).toContain("<title>2023年&#x3C;报告>&#x26;表</title>");
    expect(html).toContain('<meta name="author" content="组织&#x22;部">');
    expect(html).toContain('<meta name="description" content="组织部 2023年<报告>">');
    expect(html).toContain('<meta name="keywords" content="2023年,附件6">');
  });

  test("holds its styles in their order and its body as it is", () => {
    expect(html).toContain("<style>\nh1 { color: red }\np { margin: 0 }\n</style>");
    expect(html).toContain("<body>\n<h1>报告</h1>\n</body>");
  });

  test("fetches nothing", () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|https?:|@import|url\(/u);
  });

  test("lets a browser do nothing else either, and its styles can't end before they do", () => {
    expect(html).toContain('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; ');
    const page = htmlPage(details, "<p>1</p>", ['[title="</style><p>"] {}']);
    expect(page.match(/<\/style/giu)).toHaveLength(1);
  });

  test("is the same for the same parts", () => {
    expect(htmlPage(details, "<p>1</p>", styles)).toBe(htmlPage(details, "<p>1</p>", styles));
  });
});
