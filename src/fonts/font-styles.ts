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
