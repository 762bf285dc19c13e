import { expect, test } from "vitest";
import { pageNumberCharacters } from "../../src/documents/page-number.ts";
import type { PageSetup } from "../../src/pack/form-pack.ts";

test("a page needs these characters for its number", () => {
  const page = { pageNumber: { before: "— ", after: " —" } } as PageSetup;
  expect(new Set(pageNumberCharacters(page))).toEqual(new Set("— 0123456789"));
});
