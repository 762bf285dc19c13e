import type { FontUse } from "../pack/form-pack.ts";
import type { Fonts } from "./open-fonts.ts";
import { DEFAULT_ROLE } from "./role-fonts.ts";
import { charactersByRole } from "./used-characters.ts";

/** The style rules that embed a document's fonts, cut to what it prints, and give each role its elements. */
export async function fontStyles(
  body: string,
  uses: readonly FontUse[],
  alwaysPrinted: string,
  fonts: Fonts,
): Promise<string> {
  const used = charactersByRole(body, uses, alwaysPrinted);
  const faces = await Promise.all(
    [...used].map(async ([role, characters]) => {
      const data = Buffer.from(await fonts.subset(role, characters)).toString("base64");
      return `@font-face { font-family: "${role}"; src: url(data:font/ttf;base64,${data}) format("truetype"); }`;
    }),
  );
  const rules = uses.map(({ role, selector }) => `${selector} { font-family: "${role}"; }`);
  // A role has one weight; bold or slant made up from it would be printed as outlines and not as text in a font.
  const base = `body { font-family: "${DEFAULT_ROLE}"; font-synthesis: none; }`;
  return [...faces, base, ...rules].join("\n");
}

/**
 * The characters a document prints for which the font of their role has no glyph.
 *
 * Why in two rounds: nearly always every font of the pack has every character, and that is cheap to see; which role prints
 * which character is asked only if one is missing somewhere.
 */
export async function missingCharacters(
  body: string,
  uses: readonly FontUse[],
  alwaysPrinted: string,
  fonts: Fonts,
): Promise<string[]> {
  const printed = new Set([...body, ...alwaysPrinted].filter((character) => !/[\r\n\t]/u.test(character)));
  const suspects = await Promise.all(
    [...uses.map(({ role }) => role), DEFAULT_ROLE].map((role) => fonts.missing(role, printed)),
  );
  if (suspects.every((missing) => missing.length === 0)) return [];
  const used = charactersByRole(body, uses, alwaysPrinted);
  const missing = await Promise.all([...used].map(([role, characters]) => fonts.missing(role, characters)));
  return [...new Set(missing.flat())];
}
