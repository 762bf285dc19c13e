import { describe, expect, test } from "vitest";
import { pageRule } from "../../../src/outputs/page/page-rule.ts";
import type { PageSetup } from "../../../src/pack/form-pack.ts";

const PAGE: PageSetup = {
  paper: "A4",
  margins: { top: "37mm", right: "26mm", bottom: "35mm", left: "28mm" },
  pageNumber: { before: "— ", after: " —" },
};

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
    const page = { ...PAGE, pageNumber: { before: '"第\n', after: "\\页</style>" } };
    expect(pageRule(page, false, "宋体")).toContain('content: "\\22 第\\a " counter(page) "\\5c 页\\3c /style>";');
  });
});
