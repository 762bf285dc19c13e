import { expect, test } from "vitest";
import { joinAccents } from "../../src/documents/join-accents.ts";

test("a letter and its accent become one character", () => {
  expect(joinAccents("cafe\u0301，U\u0308ni")).toBe("caf\u00e9，\u00dcni");
});

test("an accent that no character has stays, and Chinese characters do", () => {
  expect(joinAccents("q\u0301\uf9d8\u{2f800}")).toBe("q\u0301\uf9d8\u{2f800}");
});
