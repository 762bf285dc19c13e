import type { Root } from "hast";
import type { FontUse, PageSetup } from "../../pack/form-pack.ts";
import type { Fonts, Share } from "./open-fonts.ts";
import { DEFAULT_ROLE } from "./role-fonts.ts";
import { charactersByRole } from "./used-characters.ts";

/**
 * Every font sits in its line as Chinese type does, 88 of 100 parts above the base line: else a line with two fonts in it grows
 * higher than the others, and none of those below stands where it should.
 */
const SEAT = "ascent-override: 88%; descent-override: 12%; line-gap-override: 0%;";

/** The style rules that embed a document's fonts, cut to what it prints, and give each role its elements. */
export async function fontStyles(tree: Root, uses: readonly FontUse[], page: PageSetup, fonts: Fonts): Promise<string> {
  const used = charactersByRole(tree, uses, page);
  const faces = await Promise.all(
    [...used].map(async ([role, characters]) => {
      const { shares } = await fonts.share(role, characters);
      return Promise.all(shares.map((share, index) => fontFace(role, share, index > 0, fonts)));
    }),
  );
  const rules = uses.map(({ role, selector }) => `${selector} { font-family: "${role}"; }`);
  // A role has one weight; bold or slant made up from it would be printed as outlines and not as text in a font.
  const base = `body { font-family: "${DEFAULT_ROLE}"; font-synthesis: none; }`;
  return [...faces.flat(), base, ...rules].join("\n");
}

/** A font of a role under the role's name; all but the first say which characters are theirs. */
async function fontFace(role: string, { font, characters }: Share, isLimited: boolean, fonts: Fonts): Promise<string> {
  const data = Buffer.from(await fonts.subset(font, characters)).toString("base64");
  const codes = [...characters].sort().map((each) => `U+${each.codePointAt(0)?.toString(16)}`);
  const range = isLimited ? ` unicode-range: ${codes.join(", ")};` : "";
  return `@font-face { font-family: "${role}"; src: url(data:font/ttf;base64,${data}) format("truetype"); ${SEAT}${range} }`;
}
