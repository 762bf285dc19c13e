import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { commonCharacters } from "../../src/fonts/common-characters.ts";
import { fontOf } from "../../src/fonts/role-fonts.ts";

const common = commonCharacters();

test("what is called common is what people write, and no more than GBK", () => {
  for (const character of "绩效自评〇％“”（）—…①≤≥×÷Az9{} ") expect(common, character).toContain(character);
  for (const character of ["😀", "𠮷", "\ufffd", "\ue000", "\n"]) expect(common).not.toContain(character);
  expect(common.size).toBeGreaterThan(21_000);
});

test.each(["小标宋", "黑体", "楷体", "仿宋", "宋体"])("the font for %s has every common character", (role) => {
  const font = create(readFileSync(fontOf(role).file)) as Font;
  const missing = [...common].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) as number));
  expect(missing).toEqual([]);
});
