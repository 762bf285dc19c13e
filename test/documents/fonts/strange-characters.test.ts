import { expect, test } from "vitest";
import type { Fonts } from "../../../src/documents/fonts/open-fonts.ts";
import type { FontFile } from "../../../src/documents/fonts/role-fonts.ts";
import { strangeCharacters } from "../../../src/documents/fonts/strange-characters.ts";
import type { PageSetup } from "../../../src/pack/form-pack.ts";
import { treeOf } from "../../support/html-tree.ts";

const font = (name: string): FontFile => ({ name, path: "", known: true });

/** Fonts that lack these characters, and one that stands in for them but lacks emoji; no file is opened. */
function fontsWithout(lacking: Readonly<Record<string, string>>): Fonts {
  return {
    share: async (role, characters) => {
      const lacked = [...characters].filter((each) => lacking[role]?.includes(each));
      const stoodInFor = lacked.filter((each) => each < "\u{1F000}");
      const missing = lacked.filter((each) => !stoodInFor.includes(each));
      return { own: font(role), shares: [{ font: font("备用"), characters: stoodInFor, stoodInFor }], missing };
    },
    subset: async () => new Uint8Array(),
    all: (role) => [font(role)],
  };
}

const PAGE = { pageNumber: { before: "— ", after: " —" } } as PageSetup;
const USES = [{ role: "黑体", selector: "h1" }];
const EMOJI = "\u{1F44D}\u{1F3FD}\u{FE0F}";
const strange = (html: string, fonts: Fonts) => strangeCharacters(treeOf(html), USES, PAGE, fonts);
const NONE = { missing: [], stoodInFor: [] };

test("a character of several code points is reported once, with those that are missing", async () => {
  const fonts = fontsWithout({ 宋体: EMOJI });
  expect((await strange("<p>好👍🏽，好👍🏽</p>", fonts)).missing).toEqual([
    { character: "👍🏽", codePoints: ["\u{1F44D}", "\u{1F3FD}"], within: "好👍🏽，好👍🏽" },
  ]);
});

test("a character that another font stands in for is reported with its role and both fonts", async () => {
  const fonts = fontsWithout({ 黑体: "瓩" });
  expect(await strange("<h1>瓩</h1><p>文</p>", fonts)).toEqual({
    missing: [],
    stoodInFor: [{ character: "瓩", codePoints: ["瓩"], within: "瓩", role: "黑体", own: "黑体", printedIn: "备用" }],
  });
});

test("what is missing in a font that prints something else is not missing", async () => {
  const fonts = fontsWithout({ 黑体: "瓩" });
  expect(await strange("<h1>题</h1><p>瓩</p>", fonts)).toEqual(NONE);
});

test("page numbers are printed too", async () => {
  const { stoodInFor } = await strange("<p>文</p>", fontsWithout({ 宋体: "—" }));
  expect(stoodInFor).toHaveLength(1);
});

test("it is reported with the text that prints it in that role", async () => {
  const { stoodInFor } = await strange("<p>功率瓩</p><h1>千瓦（瓩）</h1>", fontsWithout({ 黑体: "瓩" }));
  expect(stoodInFor.map(({ within }) => within)).toEqual(["千瓦（瓩）"]);
});

test("line ends need no glyph", async () => {
  expect(await strange("<p>文\r\n\t文</p>", fontsWithout({ 宋体: "\r\n\t" }))).toEqual(NONE);
});
