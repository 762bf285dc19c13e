import { expect, test } from "vitest";
import { missingCharacters } from "../../src/fonts/missing-characters.ts";
import type { Fonts } from "../../src/fonts/open-fonts.ts";

/** Fonts that lack these characters; no file is opened. */
function fontsWithout(lacking: Readonly<Record<string, string>>): Fonts {
  return {
    missing: async (role, characters) => [...characters].filter((each) => lacking[role]?.includes(each)),
    subset: async () => new Uint8Array(),
  };
}

const USES = [{ role: "黑体", selector: "h1" }];
const EMOJI = "\u{1F44D}\u{1F3FD}\u{FE0F}";

test("a character of several code points is told once, with those that are missing", async () => {
  const fonts = fontsWithout({ 宋体: EMOJI });
  expect(await missingCharacters("<p>好👍🏽，好👍🏽</p>", USES, "", fonts)).toEqual([
    { character: "👍🏽", codePoints: ["\u{1F44D}", "\u{1F3FD}"] },
  ]);
});

test("what is missing in a font that prints something else is not missing", async () => {
  const fonts = fontsWithout({ 黑体: "瓩" });
  expect(await missingCharacters("<h1>题</h1><p>瓩</p>", USES, "", fonts)).toEqual([]);
  expect(await missingCharacters("<h1>瓩</h1><p>文</p>", USES, "", fonts)).toEqual([
    { character: "瓩", codePoints: ["瓩"] },
  ]);
});

test("page numbers are printed too", async () => {
  expect(await missingCharacters("<p>文</p>", USES, "— 1 —", fontsWithout({ 宋体: "—" }))).toHaveLength(1);
});

test("line ends need no glyph", async () => {
  expect(await missingCharacters("<p>文\r\n\t文</p>", USES, "", fontsWithout({ 宋体: "\r\n\t" }))).toEqual([]);
});
