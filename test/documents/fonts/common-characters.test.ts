import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { commonCharacters } from "../../../src/documents/fonts/common-characters.ts";
import { plainFont } from "../../../src/documents/fonts/plain-font.ts";
import { builtInFonts } from "../../../src/documents/fonts/role-fonts.ts";

const ROLES = ["小标宋", "黑体", "楷体", "仿宋", "宋体"];
const common = commonCharacters();

const opened = new Map<string, Font>();

/** The fonts of a role, its own first; roles share them, and each is opened once. */
function openRole(role: string): Font[] {
  return builtInFonts(role).map(({ path }) => {
    const font = opened.get(path) ?? (create(plainFont(readFileSync(path)) as Buffer) as Font);
    opened.set(path, font);
    return font;
  });
}

function lacks(font: Font, character: string): boolean {
  return !font.hasGlyphForCodePoint(character.codePointAt(0) as number);
}

test("what is called common is what people write, and no more than GBK", () => {
  for (const character of "绩效自评〇％“”（）—…①≤≥×÷Az9{} ") expect(common, character).toContain(character);
  for (const character of ["😀", "𠮷", "\ufffd", "\ue000", "\n"]) expect(common).not.toContain(character);
  expect(common.size).toBeGreaterThan(21_000);
});

test.each(ROLES)("the font for %s has every common character", (role) => {
  const [own] = openRole(role);
  expect([...common].filter((character) => lacks(own as Font, character))).toEqual([]);
});

test.each(ROLES)("one of the fonts for %s has whatever of GBK is not common", (role) => {
  const fonts = openRole(role);
  for (const sign of "≒︴﹉﹊﹋﹌﹍﹎﹏")
    expect(
      fonts.some((font) => !lacks(font, sign)),
      sign,
    ).toBe(true);
});

test.each(ROLES)("the font for %s sets as wide as a character whatever it prints that Chinese sets so", (role) => {
  const [own] = openRole(role);
  const { leaves } = builtInFonts(role)[0];
  const narrow = [..."，。、；：？！（）《》〈〉【】“”‘’…±×÷％　"].filter((sign) => {
    const glyph = (own as Font).glyphForCodePoint(sign.codePointAt(0) as number);
    return glyph.advanceWidth !== (own as Font).unitsPerEm && !leaves?.includes(sign);
  });
  expect(narrow).toEqual([]);
});
