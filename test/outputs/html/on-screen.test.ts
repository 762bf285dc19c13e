import { describe, expect, test } from "vitest";
import { explainOrigin } from "../../../src/explain/explain-origin.ts";
import { ORIGIN } from "../../../src/figures/origin.ts";
import { putOnScreen } from "../../../src/outputs/html/on-screen.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { bookOf } from "../../scoring/sample-rubric.ts";
import { changed, number } from "../../support/html-tree.ts";

const figures = tableOf({ 率: "=甲 ÷ 乙", 甲: "3元", 乙: "4元" });
const explained = { data: { targets: [], evidence: bookOf() }, figures, sheet: undefined };
const show = (html: string) => changed(html, (tree) => putOnScreen(tree, (word) => explainOrigin(word, explained)));
const [rate, first] = [number("75.00%", ORIGIN.figure("率")), number("3.00", ORIGIN.figure("甲"))];

describe("a document on the screen", () => {
  const html = show(`<main><p>率${rate}，甲${first}；率${rate}</p></main>`);

  test("tells each number's origin at the number", () => {
    expect(html).toContain(
      '率<span class="figure" title="率：75%\n= 甲 ÷ 乙\n= 3元 ÷ 4元\nfigures.yaml:1">75.00%</span>',
    );
  });

  test("and in a list, once, with the way there and back", () => {
    expect([...html.matchAll(/id="(f.*?)" href="(.*?)"/gu)].map(([, id, to]) => [id, to])).toEqual([
      ["f1-1", "#o1"],
      ["f2-1", "#o2"],
      ["f1-2", "#o1"],
    ]);
    expect([...html.matchAll(/<li id="(.*?)">.*?class="name">(.*?)</gu)].map(([, id, name]) => [id, name])).toEqual([
      ["o1", "率"],
      ["o2", "甲"],
    ]);
    expect(html).toContain('<a href="#f1-1">正文第1处</a><a href="#f1-2">正文第2处</a>');
    expect(html).toContain('<a href="#f2-1">正文</a>');
  });

  test("the list goes on with the figures that those go back to, as far as they aren't in it yet", () => {
    expect([...html.matchAll(/<li>.*?class="name">(.*?)</gu)].map(([, name]) => name)).toEqual(["乙"]);
  });
});

test("a number whose origin isn't there is only a number", () => {
  expect(show(`<p>${number("6", ORIGIN.score("没有"))}</p>`)).toBe("<p>6</p>");
});

test("what a number or its name is made of doesn't become markup", () => {
  const origin = { name: "<甲>", lines: ['= "乙"'], places: [], from: [] };
  const html = changed(`<p>${number("&lt;b&gt;")}</p>`, (tree) => putOnScreen(tree, () => origin));
  expect(html).toContain('<span class="figure" title="<甲>\n= &#x22;乙&#x22;">&#x3C;b></span>');
  expect(html).toContain("&#x3C;甲>");
});
