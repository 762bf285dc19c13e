import { toHtml } from "hast-util-to-html";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { printed, printedNumber } from "../../../src/documents/printed-text.ts";
import { renderTemplate } from "../../../src/documents/template/render-template.ts";
import { ORIGIN } from "../../../src/figures/origin.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";
import type { Typed } from "../../figures/figures-of.ts";
import { htmlOf } from "../../support/html-tree.ts";
import { factsOf } from "../references/facts-of.ts";

const FIGURES: Typed = {
  "三公经费.合计.实际支出": "11.24万元",
  "三公经费.因公出国（境）费.数": "0元",
  率: "=11.24万元 ÷ 27万元",
  无: "=0元 ÷ 0元",
  期数: "17期",
  制度: "是",
};
const MODEL = {
  年度: "2023",
  单位: { 单位名称: "组织部<区委>", 职能职责: ["甲", "乙"] },
  绩效指标: [
    { 一级指标: { 名称: "产出", 行数: 2 }, 三级指标: "人数", 偏差原因: "" },
    { 一级指标: null, 三级指标: "金额", 偏差原因: "缩减" },
  ],
  报告: "<h2>一、</h2>",
};

function render(text: string) {
  const { tree, findings } = renderTemplate(sourceFile("templates/x/table.hbs", text), MODEL, factsOf(FIGURES));
  return { html: htmlOf(tree), findings };
}

/** Code and place of each finding. */
function reported(text: string) {
  return render(text).findings.map(({ code, range }) => [code, range.file, range.start.line, range.start.column]);
}

/** The text at the place of each finding, for templates of one line. */
function partsTold(text: string) {
  return render(text).findings.map(({ range }) => text.slice(range.start.column - 1, range.end.column - 1));
}

describe("a template", () => {
  test.each([
    ["<p>{{年度}}年</p>", "<p>2023年</p>"],
    ["{{单位.单位名称}}", "组织部&#x3C;区委>"],
    ["{{{报告}}}", "<h2>一、</h2>"],
    ["{{万元 三公经费.合计.实际支出}}", "11.24"],
    ["{{元 三公经费.因公出国（境）费.数}}", "0.00"],
    ["{{率}}%", "41.63%"],
    ["{{无}}%", "—"],
    ["<p>{{无}}<b>%</b></p>", "<p>—<b>%</b></p>"],
    ["{{期 期数}}{{期数}}期{{制度}}", "1717期是"],
    ["<p>{{率}}<b>%</b></p>", "<p>41.63<b>%</b></p>"],
    ["{{=三公经费.合计.实际支出 ÷ 2}}万元", "5.62万元"],
    ["{{万元 =三公经费.合计.实际支出 × 2}}", "22.48"],
    ["{{扣分 行政效能}}", "0.5"],
    ["{{得分 行政效能}}/{{得分 “三公经费”变动率}}", "6/8"],
    ["{{#each 单位.职能职责}}（{{序号 @index}}）{{this}}{{/each}}", "（一）甲（二）乙"],
    [
      "{{#each 绩效指标}}{{#if 一级指标}}[{{一级指标.名称}}×{{一级指标.行数}}]{{/if}}{{三级指标}};{{/each}}",
      "[产出×2]人数;金额;",
    ],
    ["{{#each 绩效指标}}{{#unless 偏差原因}}无{{else}}{{偏差原因}}{{/unless}}{{/each}}", "无缩减"],
    [
      "{{#each 绩效指标}}{{万元 三公经费.合计.实际支出}} {{../年度}} {{@root.年度}};{{/each}}",
      "11.24 2023 2023;11.24 2023 2023;",
    ],
    ["{{!-- {{万元 没有}} --}}", ""],
  ])("%s", (text, html) => {
    expect(render(text)).toEqual({ html, findings: [] });
  });

  test("prints a score's text escaped", () => {
    const known = factsOf();
    const facts = { ...known, ofIndicators: { ...known.ofIndicators, 得分: new Map([["甲", "<6>"]]) } };
    expect(htmlOf(renderTemplate(sourceFile("x.hbs", "{{得分 甲}}"), MODEL, facts).tree)).toBe("&#x3C;6>");
  });
});

describe("a number is printed with what it goes back to", () => {
  const model = {
    ...MODEL,
    总分: printedNumber("93", ORIGIN.total),
    说明: printed(["得", printedNumber("6", ORIGIN.score("甲"))]),
  };
  const treeOf = (text: string) => renderTemplate(sourceFile("x.hbs", text), model, factsOf(FIGURES));
  const html = (text: string) => {
    const { tree, findings } = treeOf(text);
    expect(findings).toEqual([]);
    return toHtml(tree);
  };

  test.each([
    ["<p>{{总分}}分</p>", '<p><data value="total">93</data>分</p>'],
    ["<p>{{说明}}分</p>", '<p>得<data value="score 甲">6</data>分</p>'],
    ["<p>{{率}}%</p>", '<p><data value="figure 率">41.63</data>%</p>'],
    [
      "{{#if 说明}}<p>{{#each 绩效指标}}{{../总分}}{{/each}}</p>{{/if}}",
      `<p>${'<data value="total">93</data>'.repeat(2)}</p>`,
    ],
  ])("as an element: %s", (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test.each([
    ['<p title="{{说明}}分，{{率}}%">字</p>', '<p title="得6分，41.63%">字</p>'],
    ["<p title='率>{{率}}%' lang={{年度}}>字</p>", '<p title="率>41.63%" lang="2023">字</p>'],
    ["<p {{#if 年度}}title={{总分}}{{else}}title={{率}}%{{/if}}>字</p>", '<p title="93">字</p>'],
    ["{{#each 绩效指标}}<b title={{../总分}}></b>{{/each}}", '<b title="93"></b><b title="93"></b>'],
    ["<!-- it's {{总分}} -->", "<!-- it's 93 -->"],
  ])("but as words where no element can stand: %s", (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test.each([
    '<p title="{{总分.text}}">',
    "<p>{{总分.parts}}</p>",
    '<p title="{{没有}}">',
    '<p title="{{words 总分}}">',
  ])("what it is made of can't be named: %s", (text) => {
    expect(treeOf(text).findings).toMatchObject([{ code: "JX501", range: { start: { line: 1 } } }]);
  });
});

describe("a reference that can't be printed is a finding at its place", () => {
  test.each<[text: string, code: string, line: number, column: number]>([
    ["{{万元 没有}}", "JX312", 1, 1],
    ["<p>\n  支出{{三公经费.没有}}万元", "JX312", 2, 5],
    ["{{万元 期数}}", "JX303", 1, 1],
    ["<td>{{期 制度}}</td>", "JX303", 1, 5],
    ["{{得分 没有}}", "JX312", 1, 1],
    ["{{#if 年度}}\n{{else}}\n  {{万元 没有}}\n{{/if}}", "JX312", 3, 3],
    ["{{#unless 年度}}{{万元 没有}}{{/unless}}", "JX312", 1, 15],
    ["{{#each 单位.无此项}}{{万元 没有}}{{/each}}", "JX312", 1, 17],
    ["{{#each 绩效指标}}{{#if 偏差原因}}{{#if 年度}}{{else}}{{万元 没有}}{{/if}}{{/if}}{{/each}}", "JX312", 1, 45],
  ])("%s: %s at %i:%i", (text, code, line, column) => {
    expect(reported(text)).toContainEqual([code, "templates/x/table.hbs", line, column]);
    expect(render(text).html).toBe("");
  });

  test("each one of them", () => {
    expect(reported("{{万元 没有}}\n{{期 期数}}\n{{元 期数}}").map(([code, , line]) => [code, line])).toEqual([
      ["JX312", 1],
      ["JX303", 3],
    ]);
  });

  test("once, though it stands in a loop", () => {
    expect(reported("{{#each 绩效指标}}{{万元 没有}}{{/each}}")).toHaveLength(1);
  });

  test("and takes no settings", () => {
    expect(reported("{{万元 三公经费.合计.实际支出 位数=3}}")).toHaveLength(1);
  });
});

describe("a template is held strictly to what there is", () => {
  test.each<[text: string, line: number, column: number]>([
    ["{{年份}}", 1, 3],
    ["甲\n乙{{ 年份 }}", 2, 5],
    ["{{单位.名称}}", 1, 3],
    ["{{#each 绩效指标}}\n{{四级指标}}{{/each}}", 2, 3],
    ["{{#each 绩效指标}}{{年度}}{{/each}}", 1, 17],
    ["{{#each 绩效指标}}{{一级指标.名称}}{{/each}}", 1, 17],
    ["{{得分}}", 1, 3],
    ["{{万元}}", 1, 3],
  ])("%s: nothing of that name at %i:%i", (text, line, column) => {
    expect(reported(text)).toEqual([["JX501", "templates/x/table.hbs", line, column]]);
  });

  test.each(["{{年度.年}}", "{{单位.没有.甲.乙}}", "{{#each 单位.职能职责}}{{this.名称}}{{/each}}"])(
    "%s: nor a part of what has no parts",
    (text) => {
      expect(reported(text)).toMatchObject([["JX501", "templates/x/table.hbs", 1, expect.any(Number)]]);
    },
  );

  test.each([
    "{{#each 没有}}甲{{/each}}",
    "{{#if 没有}}甲{{/if}}",
    "{{#unless 没有}}甲{{/unless}}",
    "{{#each 绩效指标}}{{#if 没有}}甲{{/if}}{{/each}}",
  ])("%s: nor a block over nothing", (text) => {
    expect(reported(text)).toMatchObject([["JX501", "templates/x/table.hbs", 1, expect.any(Number)]]);
  });

  test.each([
    "{{万元 率 率}}",
    "{{lookup 单位 '单位名称'}}",
    "{{#with 单位}}{{单位名称}}{{/with}}",
    "{{log 年度}}",
    "{{helperMissing}}",
    "{{blockHelperMissing}}",
    "{{#万元 率}}{{/万元}}",
    "{{> 页眉}}",
    "{{序号 (万元 率)}}",
    "{{#each}}{{/each}}",
    "{{*装饰}}",
  ])("%s: nor any helper, partial or decorator but its own", (text) => {
    expect(reported(text).map(([code]) => code)).toEqual(["JX501"]);
  });

  test("an unknown unit is reported with the one that was probably meant", () => {
    expect(render("{{万圆 率}}").findings[0]).toMatchObject({ message: "没有“万圆”这个单位", hint: "是不是“万元”？" });
  });

  test("a figure without a unit is reported with how to write it", () => {
    expect(render("{{三公经费.合计.实际支出}}").findings[0]).toMatchObject({
      message: "“三公经费.合计.实际支出”后面没有写单位",
      hint: "写成 {{三公经费.合计.实际支出}}万元",
    });
  });

  test.each<[text: string, part: string]>([
    ["甲{{> 页眉}}", "{{> 页眉}}"],
    ["甲{{#> 页眉}}乙{{/页眉}}", "{{#> 页眉}}乙{{/页眉}}"],
    ["甲{{* 装饰}}", "{{* 装饰}}"],
    ['甲{{#*inline "页眉"}}乙{{/inline}}', '{{#*inline "页眉"}}乙{{/inline}}'],
    ["{{#with 单位}}甲{{/with}}", "with"],
    ["{{#each}}{{/each}}", "each"],
    ["{{#if 年度 年度}}{{/if}}", "if"],
    ["{{序号 (万元 率)}}", "(万元 率)"],
    ["{{万元 (数值 率)}}", "(数值 率)"],
    ["{{序号}}", "{{序号}}"],
    ["{{序号 年度}}", "{{序号 年度}}"],
    ["{{if 年度}}", "{{if 年度}}"],
    ["{{if}}", "{{if}}"],
    ["甲{{'乙'}}", "{{'乙'}}"],
    ["{{ 单位.没有 }}", "单位.没有"],
    ["{{单位.单位名称}}{{年度.单位名称}}", "年度.单位名称"],
    ["{{单位.单位名称}}{{#each 绩效指标}}{{三级指标.单位名称}}{{/each}}", "三级指标.单位名称"],
    ["{{单位.没有.单位名称}}", "单位.没有.单位名称"],
  ])("%s: the place is exactly that of %s", (text, part) => {
    expect(partsTold(text)).toEqual([part]);
  });

  test("several mistakes are reported in one run", () => {
    expect(partsTold("{{> 页眉}}{{千元 率}}{{#with 单位}}{{/with}}{{constructor}}")).toHaveLength(4);
  });
});

describe("what every object has is out of reach", () => {
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  const ways = [
    "{{constructor}}",
    "{{__proto__}}",
    "{{toString}}",
    "{{单位.constructor}}",
    "{{@root.constructor}}",
    "{{年度.constructor}}",
    "{{#each 绩效指标}}{{constructor}}{{/each}}",
    "{{#if constructor}}甲{{/if}}",
    "{{#each __proto__}}甲{{/each}}",
  ];

  test.each(ways)("%s prints nothing", (text) => {
    let html = "";
    try {
      ({ html } = render(text));
    } catch {}
    expect(html).toBe("");
  });

  test.each(ways)("%s is a finding as any other unknown name", (text) => {
    expect(reported(text).map(([code]) => code)).toEqual(["JX501"]);
    expect(console.error).not.toHaveBeenCalled();
  });
});

describe("a template that can't be read is reported where, and how to mend it", () => {
  test.each<[text: string, part: string, message: string]>([
    ["甲{{年度", "{{", "要成对"],
    ["甲{{年度}乙{{年度}}", "{{", "要成对"],
    ["甲{{}}", "{{}}", "读不懂"],
    ["甲{{#if 年度=}}{{/if}}", "{{#if 年度=}}", "读不懂"],
    ["甲{{#if 年度}}乙", "{{#if 年度}}", "没有结尾"],
    ["{{#if 年度}}{{#each 绩效指标}}乙{{/each}}", "{{#if 年度}}", "没有结尾"],
    ["{{!-- {{年度 --}}{{#if 年度}}", "{{#if 年度}}", "没有结尾"],
    ["{{#if 年度}}{{else if 年度}}{{#each 绩效指标}}{{/if}}", "{{/if}}", "不是第 1 行“{{#each 绩效指标}}”的结尾"],
    ["甲{{/if}}", "{{/if}}", "前面没有“{{#if}}”"],
    ["{{#if 年度}}{{else}}{{else}}{{/if}}", "", "读不懂"],
  ])("%s", (text, part, message) => {
    expect(render(text).html).toBe("");
    expect(render(text).findings).toMatchObject([{ code: "JX501", message: expect.stringContaining(message) }]);
    expect(partsTold(text)).toEqual([part]);
  });

  test.each<[text: string, line: number]>([
    ["甲\n{{年度", 2],
    ["甲\n乙\n{{#if 年度}}甲", 3],
    ["甲\n{{#if 年度}}\n{{/each}}", 3],
    ["甲\n{{#each 绩效指标}}\n{{万元 }\n{{/each}}", 3],
  ])("%j on line %i", (text, line) => {
    expect(render(text).findings).toMatchObject([{ range: { start: { line } } }]);
  });
});

describe("a template that no form comes near is reported once, and not gone into", () => {
  test.each<[what: string, text: string]>([
    ["blocks in one another", "{{#if 年度}}".repeat(51) + "{{/if}}".repeat(51)],
    ["blocks without end", "{{#if 年度}}".repeat(20_000)],
    ["branches", `{{#if 年度}}${"{{else if 年度}}".repeat(51)}{{/if}}`],
    ["many references", "{{年度}}".repeat(3001)],
    ["a long reference", `{{年度${".年".repeat(1000)}}}`],
    ["brackets in one another", `{{序号 ${"(年度 ".repeat(1000)}}}`],
  ])("%s", (_, text) => {
    expect(render(text)).toMatchObject({ html: "", findings: [{ code: "JX501" }] });
    expect(render(text).findings).toHaveLength(1);
  });

  test("but what a form may need is rendered", () => {
    expect(render("{{#if 年度}}".repeat(50) + "{{/if}}".repeat(50)).findings).toEqual([]);
    expect(render("{{#if 年度}}甲{{/if}}".repeat(1000)).html).toBe("甲".repeat(1000));
  });
});

describe("what a template only says when it is filled in", () => {
  const treeOf = (text: string) => renderTemplate(sourceFile("x.hbs", text), MODEL, factsOf(FIGURES));

  test("has no place on paper either", () => {
    expect(treeOf("< {{~! ~}} script>alert(1)</script>").findings).toMatchObject([
      { code: "JX501", message: "填好以后出现了标签“<script>”" },
    ]);
  });

  test.each([
    [`${"{{#each @root.绩效指标}}".repeat(40)}字${"{{/each}}".repeat(40)}`, "重复出来的内容太多"],
    [`<table>${"<tr><td rowspan=65000>".repeat(4000)}</table>`, "合并的单元格占的行太多"],
    [`<svg>${"<td>".repeat(5000)}</svg>`, "标签套了超过"],
    ["<p>".repeat(20_000), "标签超过"],
  ])("comes to an end: %.30s", (text, message) => {
    expect(treeOf(text).findings).toMatchObject([{ code: "JX501", message: expect.stringContaining(message) }]);
  });
});
