import { expect, test } from "vitest";
import { bindDocument } from "../../../src/outputs/paper/bind-document.ts";
import type { DocumentForm } from "../../../src/pack/form-pack.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";
import { htmlOf, number, treeOf } from "../../support/html-tree.ts";

function bound(fileName: string, body: string, landscape = false) {
  const range = { file: "", start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const title = { text: "", rangeOf: () => range };
  const form: DocumentForm = {
    ...{ fileName, title, attachment: "附件1", landscape, cover: false },
    template: sourceFile(`${fileName}.hbs`, ""),
  };
  const details = { title: "计分表", author: "", subject: "", keywords: [] };
  const { sections, tree } = bindDocument({ form, details, tree: treeOf(body) });
  return { sections, html: htmlOf(tree) };
}

test("ids become the document's own, and with them all that names them", () => {
  const { html } = bound(
    "sheet",
    '<h1 id="title">表</h1><table aria-labelledby="title"></table><a href="#title">上</a>',
  );
  expect(html).toContain('<h1 id="sheet.title">');
  expect(html).toContain('aria-labelledby="sheet.title"');
  expect(html).toContain('href="#sheet.title"');
});

test("headings of the second level can be linked to, in the text or in a table, under a name they have or get", () => {
  const body =
    '<h2>一、<strong>基本</strong>情况</h2><h3>小节</h3><h2 id="own">二、其他</h2><table><tr><th><span role="heading" aria-level="2">投入</span></th></tr></table>';
  const { sections, html } = bound("report", body);
  expect(sections).toEqual([
    { id: "report.1", title: "一、基本情况" },
    { id: "report.own", title: "二、其他" },
    { id: "report.3", title: "投入" },
  ]);
  for (const { id } of sections) expect(html).toContain(`id="${id}"`);
});

test("a document that lies across keeps doing so among the others", () => {
  expect(bound("sheet", "<p>1</p>", true).html).toContain('<section class="volume-part landscape" id="sheet">');
  expect(bound("sheet", "<p>1</p>").html).toContain('<section class="volume-part" id="sheet">');
});

test("the document itself stays as it is", () => {
  const tree = treeOf(`<h2>共${number("5")}项</h2>`);
  const before = structuredClone(tree);
  const form = { fileName: "sheet" } as DocumentForm;
  const { tree: part } = bindDocument({ form, details: { title: "", author: "", subject: "", keywords: [] }, tree });
  expect(tree).toEqual(before);
  expect(htmlOf(part)).toContain('<h2 id="sheet.1">共5项</h2>');
});
