import { expect, test } from "vitest";
import { findAll } from "../../../src/checks/check.ts";
import { PAGE_CHECKS } from "../../../src/checks/pages/all.ts";
import { pagesSubject } from "../../../src/checks/pages/pages-subject.ts";
import type { Fonts } from "../../../src/documents/fonts/open-fonts.ts";
import type { FontFile } from "../../../src/documents/fonts/role-fonts.ts";
import { place } from "../../figures/figures-of.ts";
import { treeOf } from "../../support/html-tree.ts";

const font = (name: string): FontFile => ({ name, path: "", known: true });

/** Fonts that have letters and digits, and one that stands in for all else; no file is opened. */
const LATIN: Fonts = {
  share: async (_, characters) => {
    const stoodInFor = [...characters].filter((each) => each > "\u{3000}");
    return {
      own: font("Roboto"),
      shares: [{ font: font("思源宋体"), characters: stoodInFor, stoodInFor }],
      missing: [],
    };
  },
  subset: async () => new Uint8Array(),
  all: (role) => [font(role)],
};

const PACK = {
  fonts: [{ role: "仿宋", selector: "p" }],
  page: { pageNumber: { before: "- ", after: " -" } },
} as never;

async function reported(text: string): Promise<string[]> {
  const documents = [{ tree: treeOf(`<p>${text}</p>`) }] as never;
  const subject = await pagesSubject({ documents }, PACK, LATIN, ({ character }) => place(character));
  const findings = findAll(PAGE_CHECKS, subject);
  return findings.map(({ code, range, about, message }) => [code, range.file, about, message].join(" "));
}

test("a character that is printed in another font is reported by itself", async () => {
  expect(await reported("abc瓩")).toEqual(["JX512 瓩 瓩 仿宋用的“Roboto”里没有“瓩”（U+74E9），改用“思源宋体”印"]);
});

test("a font that lacks a whole script is reported once, as the wrong font", async () => {
  expect(await reported("单位编制数与实际在职人员的比率在一百以内")).toEqual([
    "JX512 单 仿宋 仿宋用的“Roboto”里没有“单”“位”“编”等19个字，改用“思源宋体”印",
  ]);
});
