import { expect, test } from "vitest";
import { outsideContent } from "../../../src/checks/pack/outside-content.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";

const asked = (text: string) =>
  outsideContent
    .find({ yaml: {}, texts: [sourceFile("templates/small/report.hbs", text)] })
    .map(({ range }) => text.slice(range.start.column - 1, range.end.column - 1));

test.each([
  ['<img src="https://example.com/a.png">', "https://example.com/a.png"],
  ["<img src = 'seal.png'>", "seal.png"],
  ["<img src={{单位.印章}}>", "{{单位.印章}}"],
  ['<object data="a.svg"></object>', "a.svg"],
  ["h1 { background: url(seal.png); }", "seal.png"],
  ['h1 { background: URL( "seal.png" ); }', "seal.png"],
  ['@import "more.css";', "more.css"],
  ['<link rel="stylesheet" href="more.css">', '<link rel="stylesheet" href="more.css">'],
])("%s fetches", (text, address) => {
  expect(asked(text)).toEqual([address]);
});

test.each([
  '<img src="data:image/png;base64,AAAA" alt="">',
  "h1 { background: url(data:image/png;base64,AAAA); }",
  "h1 { fill: url(#hatching); }",
  '<a href="https://example.com/">网址</a>',
  "<p>数据来源：{{单位.单位名称}}</p>",
])("%s does not", (text) => {
  expect(asked(text)).toEqual([]);
});
