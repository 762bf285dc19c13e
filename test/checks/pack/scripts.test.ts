import { expect, test } from "vitest";
import { scripts } from "../../../src/checks/pack/scripts.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";

const found = (text: string, file = "report.hbs") =>
  scripts
    .find({ yaml: {}, texts: [sourceFile(`templates/small/${file}`, text)] })
    .map(({ range }) => text.slice(range.start.column - 1, range.end.column - 1));

test.each([
  ["<script>alert(1)</script>", "<script>"],
  ['<p onclick="alert(1)">', "onclick"],
  ['<p title="a"onclick=alert(1)>', "onclick"],
  ["<svg/onload=alert(1)>", "onload"],
  ['<a href="javascript:alert(1)">', "javascript:alert(1)"],
  ['<a href="java&#9;script&colon;alert(1)">', "java&#9;script&colon;alert(1)"],
  ['<a href="{{单位.网址}}">', "{{单位.网址}}"],
  ['<form action="https://example.com/">', '<form action="https://example.com/">'],
  ['<base href="https://example.com/">', '<base href="https://example.com/">'],
  [
    '<meta http-equiv="refresh" content="0;url=https://example.com/">',
    '<meta http-equiv="refresh" content="0;url=https://example.com/">',
  ],
  ["<math><mtext></mtext></math>", "<math>"],
  ["<style>p {}</style>", "<style>"],
  ["<p {{单位.甲}}=1>", "{{单位.甲}}"],
  ["<{{单位.甲}} a>", "<{{单位.甲}}"],
  ["<scr{{! }}ipt>", "<scr{{! }}ipt>"],
])("%s has no place on paper", (text, piece) => {
  expect(found(text)).toContain(piece);
});

test("the style sheet isn't ended", () => {
  expect(found("h1 {} </STYLE><p>", "style.css")).toEqual(["</STYLE"]);
});

test.each([
  "<p>结余 = 收入 - 支出</p>",
  '<p class="online" aria-label="甲" data-row="1">',
  "<p>JavaScript &lt; {{单位.甲}}</p>",
  '<td colspan="2" rowspan="{{行数}}" {{#if 甲}}class="a"{{else}}class="b"{{/if}}>',
])("%s has", (text) => {
  expect(found(text)).toEqual([]);
});
