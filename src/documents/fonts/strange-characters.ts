import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { FontUse, PageSetup } from "../../pack/form-pack.ts";
import { graphemes } from "../../reading/graphemes.ts";
import { pageNumberCharacters } from "../page-number.ts";
import type { Fonts } from "./open-fonts.ts";
import { DEFAULT_ROLE } from "./role-fonts.ts";
import { charactersIn, textsByRole } from "./used-characters.ts";

/** A character as a reader sees it, and the code points of it that a font has no glyph for. */
export interface StrangeCharacter {
  readonly character: string;
  readonly codePoints: readonly string[];
  /** The first text that prints it so. */
  readonly within: string;
}

/** A character that another font than its role's own has to print. */
export interface StoodInFor extends StrangeCharacter {
  readonly role: string;
  /** The names of the role's own font and of the one it is printed in. */
  readonly own: string;
  readonly printedIn: string;
}

/** What a document prints that its roles' own fonts have no glyph for. */
export interface StrangeCharacters {
  /** What no font prints. */
  readonly missing: readonly StrangeCharacter[];
  readonly stoodInFor: readonly StoodInFor[];
}

/**
 * The characters that are not printed in the font of their role.
 *
 * Why in two rounds: nearly always every font of the pack has every character, and that is cheap to see; which role prints
 * which character is asked only if one is strange somewhere.
 */
export async function strangeCharacters(
  tree: Root,
  uses: readonly FontUse[],
  page: PageSetup,
  fonts: Fonts,
): Promise<StrangeCharacters> {
  const printed = charactersIn([textOf(tree), pageNumberCharacters(page)]);
  const suspects = await Promise.all(
    [...uses.map(({ role }) => role), DEFAULT_ROLE].map((role) => fonts.share(role, printed)),
  );
  if (
    suspects.every(
      ({ shares, missing }) => missing.length === 0 && shares.every(({ stoodInFor }) => stoodInFor.length === 0),
    )
  )
    return { missing: [], stoodInFor: [] };
  const roles = await Promise.all(
    [...textsByRole(tree, uses, page)].map(async ([role, texts]) => {
      return { role, texts, ...(await fonts.share(role, charactersIn(texts))) };
    }),
  );
  const missing = roles.flatMap((role) => affected(role.texts, new Set(role.missing)));
  const stoodInFor = roles.flatMap(({ role, texts, own, shares }) =>
    shares.flatMap(({ font, stoodInFor }) =>
      affected(texts, new Set(stoodInFor)).map((each) => ({ ...each, role, own: own.name, printedIn: font.name })),
    ),
  );
  return { missing, stoodInFor };
}

function affected(texts: readonly string[], strange: ReadonlySet<string>): StrangeCharacter[] {
  const found = new Map<string, StrangeCharacter>();
  for (const within of texts) {
    for (const { text: character } of graphemes(within)) {
      const codePoints = [...character].filter((each) => strange.has(each));
      if (codePoints.length > 0 && !found.has(character)) found.set(character, { character, codePoints, within });
    }
  }
  return [...found.values()];
}
