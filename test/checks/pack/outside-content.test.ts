import { expect, test } from "vitest";
import { outsideContent } from "../../../src/checks/pack/outside-content.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";

const asked = (text: string, file = "report.hbs") =>
  outsideContent
    .find({ yaml: {}, texts: [sourceFile(`templates/small/${file}`, text)] })
    .map(({ range }) => text.slice(range.start.column - 1, range.end.column - 1));

test.each([
  ['<img src="https://example.com/a.png">', "https://example.com/a.png"],
  ["<img src = 'seal.png'>", "seal.png"],
  ["<img src={{单位.印章}}>", "{{单位.印章}}"],
  ['<img src="data:text/html,a">', "data:text/html,a"],
  ['<img srcset="a.png 2x" src="data:image/png;base64,AAAA">', "srcset"],
  ['<object data="a.svg"></object>', '<object data="a.svg">'],
  ['<p style="background: \\75rl(seal.png)">', "background: \\75rl(seal.png)"],
  ['<p style="{{单位.样式}}">', "{{单位.样式}}"],
  ['<table background="a.png">', "background"],
  ['<svg><image href="a.png"/></svg>', '<image href="a.png"/>'],
  ['<svg><use xlink:href="a.svg#b"/></svg>', '<use xlink:href="a.svg#b"/>'],
  ['<svg><path fill="url(a.svg#b)"/></svg>', "url(a.svg#b)"],
  ['<iframe srcdoc="<p>"></iframe>', '<iframe srcdoc="<p>">'],
  ['<link rel="stylesheet" href="more.css">', '<link rel="stylesheet" href="more.css">'],
  ['{{#if 甲}}<img src="a.png">{{/if}}', "a.png"],
])("%s fetches", (text, address) => {
  expect(asked(text)).toEqual([address]);
});

test.each([
  ["h1 { background: url(seal.png); }", "seal.png"],
  ['h1 { background: URL( "seal.png" ); }', "seal.png"],
  ["h1 { background: \\75rl(seal.png); }", "seal.png"],
  ['h1 { background: u\\72l("seal.png"); }', "seal.png"],
  ['h1 { background: image-set("seal.png" 1x); }', "seal.png"],
  ['@font-face { src: local("甲"), url(a.woff2) format("woff2"); }', "a.woff2"],
  ['@import "more.css";', "@import"],
  ['@\\69mport "more.css";', "@\\69mport"],
])("%s fetches", (text, address) => {
  expect(asked(text, "style.css")).toEqual([address]);
});

test.each([
  '<img src="data:image/png;base64,AAAA" alt="">',
  '<p style="margin: 1mm; fill: url(#hatching)">',
  '<svg viewBox="0 0 1 1"><path d="M0 0" fill="url(#hatching)"/></svg>',
  '<a href="https://example.com/">网址</a>',
  "<p>数据来源：{{单位.单位名称}}</p>",
  '{{!-- <img src="a.png"> --}}',
])("%s does not", (text) => {
  expect(asked(text)).toEqual([]);
});

test.each([
  "h1 { background: url(data:image/png;base64,AAAA); }",
  "h1 { fill: url(#hatching); }",
  '/* url(a.png) */ h1::before { content: "url(a.png)"; }',
])("%s does not", (text) => {
  expect(asked(text, "style.css")).toEqual([]);
});
