import { describe, expect, test } from "vitest";
import { foreignInTemplate } from "../../../src/documents/template/foreign-in-template.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";

function found(text: string, code: string): string[] {
  return foreignInTemplate(sourceFile("templates/small/report.hbs", text))
    .filter((each) => each.code === code)
    .map(({ range }) => text.slice(range.start.column - 1, range.end.column - 1));
}

describe("what is fetched", () => {
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
    expect(found(text, "JX509")).toEqual([address]);
  });

  test.each([
    '<img src="data:image/png;base64,AAAA" alt="">',
    '<p style="margin: 1mm; fill: url(#hatching)">',
    '<svg viewBox="0 0 1 1"><path d="M0 0" fill="url(#hatching)"/></svg>',
    '<a href="https://example.com/">网址</a>',
    "<p>数据来源：{{单位.单位名称}}</p>",
    '{{!-- <img src="a.png"> --}}',
  ])("%s does not", (text) => {
    expect(found(text, "JX509")).toEqual([]);
  });
});

describe("what runs, asks or leads elsewhere", () => {
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
    expect(found(text, "JX501")).toContain(piece);
  });

  test.each([
    "<p>结余 = 收入 - 支出</p>",
    '<p class="online" aria-label="甲" data-row="1">',
    "<p>JavaScript &lt; {{单位.甲}}</p>",
    '<td colspan="2" rowspan="{{行数}}" {{#if 甲}}class="a"{{else}}class="b"{{/if}}>',
  ])("%s has", (text) => {
    expect(found(text, "JX501")).toEqual([]);
  });
});
