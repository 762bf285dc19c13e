import { expect, test } from "vitest";
import { outsideContent } from "../../../src/checks/pack/outside-content.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";

const asked = (text: string) =>
  outsideContent
    .find({ yaml: {}, texts: [sourceFile("templates/small/style.css", text)] })
    .map(({ range }) => text.slice(range.start.column - 1, range.end.column - 1));

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
  expect(asked(text)).toEqual([address]);
});

test.each([
  "h1 { background: url(data:image/png;base64,AAAA); }",
  "h1 { fill: url(#hatching); }",
  '/* url(a.png) */ h1::before { content: "url(a.png)"; }',
])("%s does not", (text) => {
  expect(asked(text)).toEqual([]);
});
