import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finishPdf } from "../../../src/outputs/pdf/finish-pdf.ts";
import type { Printer } from "../../../src/printing/printer.ts";
import { TooWideError } from "../../../src/printing/too-wide-error.ts";
import { sampleDocument } from "../../printing/sample-document.ts";
import { treeOf } from "../../support/html-tree.ts";
import { DATE, newPrinter, printHtml } from "../../support/print-html.ts";
import { type ReadTag, readTags, tagsOf } from "../../support/read-tags.ts";

let printer: Printer;
beforeAll(async () => {
  printer = await newPrinter();
});
afterAll(() => printer.close());

async function print(body: string, style = "") {
  const head = `<style>${style}</style>`;
  const bytes = await finished(await sampleDocument(body, head));
  const isClaimed = Buffer.from(bytes).includes("<pdfuaid:part>1</pdfuaid:part>");
  return { ...(await readTags(bytes)), bytes: Buffer.from(bytes), isClaimed };
}

async function finished(html: string): Promise<Uint8Array> {
  const [title, body = ""] = [/<title>(.*?)<\/title>/u, /<body>(.*)<\/body>/su].map((part) => part.exec(html)?.[1]);
  const details = { title: title ?? "", author: "", subject: "", keywords: [] };
  return finishPdf(await printHtml(printer, html), { name: "sample", tree: treeOf(body), details, date: DATE });
}

/** The tags below one as nested lists; text stands where nothing is below. */
function shapeOf({ type, kids, text }: ReadTag): unknown {
  return type === "NonStruct" ? text : [type, ...(kids.length > 0 ? kids.map(shapeOf) : [text].filter(Boolean))];
}

test("lists have items with label and body, one in another too", async () => {
  const { top, astray, unmarked } = await print("<ol><li>甲<ul><li>丙</li></ul></li><li><p>乙</p></li></ol><p>12.</p>");
  const [outer, inner] = tagsOf(top, /^L$/u) as [ReadTag, ReadTag];
  expect(shapeOf(outer)).toEqual([
    "L",
    ["LI", ["Lbl", "1."], ["LBody", "甲", ["L", ["LI", ["LBody", "丙"]]]]],
    ["LI", ["Lbl", "2."], ["LBody", ["P", "乙"]]],
  ]);
  expect([outer.numbering, inner.numbering]).toEqual(["Decimal", "Disc"]);
  expect([astray, unmarked]).toEqual([[], 0]);
});

test("a list at the top of a page does not take the page's number for its label", async () => {
  const { top } = await print("<ol class=next><li>甲</li></ol>", "ol { list-style: none; margin: 0 }");
  expect(tagsOf(top, /^L$/u).map(shapeOf)).toEqual([["L", ["LI", ["LBody", "甲"]]]]);
  expect(tagsOf(top, /^L$/u).map(({ numbering }) => numbering)).toEqual(["None"]);
});

test("lists in a nav are contents, and only those: references, with what lies below them", async () => {
  const link = (words: string) => `<a href="#there">${words}</a>`;
  const { top, links } = await print(
    `<nav><ol><li>${link("甲")}<ol><li>${link("乙")}</li></ol></li></ol></nav><ul><li id=there>丙</li></ul>`,
    "nav ol { list-style: none }",
  );
  expect(tagsOf(top, /^TOC$/u).slice(0, 1).map(shapeOf)).toEqual([
    ["TOC", ["TOCI", ["Reference", ["Link", "甲"]], ["TOC", ["TOCI", ["Reference", ["Link", "乙"]]]]]],
  ]);
  expect(tagsOf(top, /^L$/u).map(({ text }) => text)).toEqual(["丙"]);
  expect(links).toEqual(["甲", "乙"]);
});

test("backgrounds, rules and what is hidden are decoration", async () => {
  const { top, decoration, unmarked } = await print(
    "<p class=grey>底</p><hr><p aria-hidden=true>不读</p>",
    ".grey { background: #eee; text-decoration: underline; border: 1pt solid }",
  );
  expect(top.text).toMatch(/底$/u);
  expect(decoration[1]).toContain("不读");
  expect(unmarked).toBe(0);
});

test("a head that is repeated on the next page is read once, a row that goes on there to its end", async () => {
  const row = "<tr><th scope=row>行</th><td>同一句话<br>同一句话<br>又一句</td></tr>";
  const { top, decoration } = await print(
    `<table class=next><thead><tr><th>名称</th><th>内容</th></tr></thead>${row.repeat(12)}</table>`,
    "table { font-size: 40pt; line-height: 2 }",
  );
  expect(tagsOf(top, /^Table$/u)[0]?.text).toBe(`名称内容${"行同一句话同一句话又一句".repeat(12)}`);
  expect(decoration.length).toBeGreaterThan(3);
  expect(decoration.slice(3).every((text) => text.includes("名称内容"))).toBe(true);
});

test("blank cells and rows keep their places", async () => {
  const table =
    "<tr><td></td><th scope=col>列</th></tr><tr><td></td><td> </td></tr><tr><th scope=row>行</th><td>1</td></tr>";
  const { top } = await print(`<table>${table}</table>`);
  expect(tagsOf(top, /^Table$/u).map(shapeOf)).toEqual([
    ["Table", ["TR", ["TD"], ["TH", "列"]], ["TR", ["TD"], ["TD"]], ["TR", ["TH", "行"], ["TD", "1"]]],
  ]);
});

test("a link is called by its words, on each line it takes", async () => {
  const style = "p { width: 5em; font-size: 20pt } .line { display: flex }";
  const body =
    '<p>前<a href="#there">去往那里的路</a></p><p class=line><a href="#there"><b>目</b><i>录</i></a></p><p id=there>这里</p>';
  const { top, links } = await print(body, style);
  expect(links).toEqual(["去往那里的路", "去往那里的路", "目录"]);
  expect(tagsOf(top, /^Link$/u).map(({ text }) => text)).toEqual(["去往那里的路", "目录"]);
});

test("the same text is read whatever stands in it: rare characters, circles, quotes, signs, upright lines", async () => {
  const text = "①⑳“引”‘文’—…≤≥×÷㎡℃Ⅳ㐂䶮𨱏龘〇（一）";
  const { top } = await print(`<p>${text}</p><p style="writing-mode: vertical-rl">${text}</p>`);
  expect(
    tagsOf(top, /^P$/u)
      .slice(-2)
      .map((tag) => tag.text),
  ).toEqual([text, text]);
});

test("pages without anything on them, and documents, are printed all the same", async () => {
  const { top, unmarked } = await print("<div class=next></div><div class=next></div>");
  expect([top.type, unmarked]).toEqual(["Document", 0]);
  const empty = await finished("<!doctype html><title>空</title>");
  expect(Buffer.from(empty).includes("pdfuaid:part>")).toBe(false);
});

describe("a document calls itself PDF/UA-1", () => {
  test("if it keeps the rules, with words that stand out among them", async () => {
    const { isClaimed, bytes } = await print("<p><strong>粗</strong><em>斜</em></p>");
    expect(isClaimed).toBe(true);
    expect(bytes.toString("latin1")).toMatch(/\/RoleMap <<\s*\/Strong \/Span\s*\/Em \/Span\s*>>/u);
  });

  const PICTURE = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
  test.each([
    ["a heading leaves out a level", "<h4>小标题</h4>"],
    ["a picture has no words", `<figure><img src="${PICTURE}" width=9 height=9></figure>`],
    ["a cell of a table is not to be seen", '<table><tr><th>甲<td>乙<td style="display: none">丙</table>'],
    ["something is see-through", '<p style="mix-blend-mode: multiply">字</p>'],
    ["the contents are no list", "<nav><ol role=presentation><li>甲</li></ol></nav>"],
    ["a table is laid out by something else", "<table role=presentation><tr><td>1</td></tr></table>"],
  ])("but not if %s", async (_, body) => {
    expect((await print(body)).isClaimed).toBe(false);
  });

  test("and neither a link nor a picture is a hindrance, if it has words", async () => {
    expect((await print('<p><a href="#there">那里</a></p><p id=there>这里</p>')).isClaimed).toBe(true);
    expect((await print(`<img src="${PICTURE}" width=9 height=9 alt="公章">`)).isClaimed).toBe(true);
  });
});

test.each(['<div style="width: 200mm; height: 3mm"></div>', '<p style="width: 130vw">字</p>'])(
  "what is too wide for the paper and has no words is reported by the pages, which are printed smaller: %s",
  async (body) => {
    await expect(print(body)).rejects.toThrow(TooWideError);
  },
);

test("what just fits is printed", async () => {
  await expect(print('<div style="width: 149mm; height: 3mm"></div>', "body { margin: 0 }")).resolves.toBeDefined();
});
