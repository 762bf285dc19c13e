import { expect, test } from "vitest";
import { isNumberElement, numberElement, numberHtml, withoutOrigins } from "../../src/documents/number-element.ts";
import { number, treeOf } from "../support/html-tree.ts";

test("a number is the same element, written in a template or made at once", () => {
  const printed = { text: "<3>&", origin: 'figure "甲"' };
  expect(treeOf(numberHtml(printed)).children).toMatchObject([numberElement(printed)]);
});

test("what a template has as data of its own is no number of ours", () => {
  const [own] = treeOf('<data value="x">甲</data>').children;
  expect(own && isNumberElement(own)).toBe(false);
});

test("a tree as it is printed has one text where words and numbers stood, and the tree itself stays", () => {
  const tree = treeOf(`<p>共<b>${number("5")}</b>项${number("3")}，${number("2")}</p>`);
  const before = structuredClone(tree);
  expect(withoutOrigins(tree)).toMatchObject({
    children: [
      {
        tagName: "p",
        children: [
          { type: "text", value: "共" },
          { tagName: "b", children: [{ type: "text", value: "5" }] },
          { type: "text", value: "项3，2" },
        ],
      },
    ],
  });
  expect(tree).toEqual(before);
});
