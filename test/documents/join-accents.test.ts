import { expect, test } from "vitest";
import { joinAccents } from "../../src/documents/join-accents.ts";
import { changed, number } from "../support/html-tree.ts";

test("a letter and its accent become one character, in an attribute too", () => {
  expect(changed('<p title="cafe\u0301">cafe\u0301，U\u0308ni</p>', joinAccents)).toBe(
    '<p title="caf\u00e9">caf\u00e9，\u00dcni</p>',
  );
});

test("an accent that no character has stays, and Chinese characters do", () => {
  expect(changed("q\u0301\uf9d8\u{2f800}", joinAccents)).toBe("q\u0301\uf9d8\u{2f800}");
});

test("what a number goes back to stays what it is called", () => {
  expect(changed(number("1", "figure e\u0301"), joinAccents)).toBe(number("1", "figure e\u0301"));
});
