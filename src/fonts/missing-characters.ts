import type { FontUse } from "../pack/form-pack.ts";
import { graphemes } from "../text/graphemes.ts";
import type { Fonts } from "./open-fonts.ts";
import { DEFAULT_ROLE } from "./role-fonts.ts";
import { charactersByRole } from "./used-characters.ts";

/** A character as a reader sees it, and the code points of it that a font has no glyph for. */
export interface MissingCharacter {
  readonly character: string;
  readonly codePoints: readonly string[];
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
): Promise<MissingCharacter[]> {
  const printed = new Set([...body, ...alwaysPrinted].filter((character) => !/[\r\n\t]/u.test(character)));
  const suspects = await Promise.all(
    [...uses.map(({ role }) => role), DEFAULT_ROLE].map((role) => fonts.missing(role, printed)),
  );
  if (suspects.every((missing) => missing.length === 0)) return [];
  const used = charactersByRole(body, uses, alwaysPrinted);
  const missing = await Promise.all([...used].map(([role, characters]) => fonts.missing(role, characters)));
  return affected(body + alwaysPrinted, new Set(missing.flat()));
}

function affected(text: string, missing: ReadonlySet<string>): MissingCharacter[] {
  const characters = new Set(Array.from(graphemes(text), (grapheme) => grapheme.text));
  return [...characters]
    .map((character) => ({ character, codePoints: [...character].filter((each) => missing.has(each)) }))
    .filter(({ codePoints }) => codePoints.length > 0);
}
