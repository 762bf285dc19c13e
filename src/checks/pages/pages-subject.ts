import type { Composition } from "../../documents/compose.ts";
import { coverPage } from "../../documents/cover-page.ts";
import type { Fonts } from "../../documents/fonts/open-fonts.ts";
import {
  type StoodInFor,
  type StrangeCharacter,
  type StrangeCharacters,
  strangeCharacters,
} from "../../documents/fonts/strange-characters.ts";
import { type LeftBraces, leftBracesIn } from "../../documents/left-braces.ts";
import type { FormPack } from "../../pack/form-pack.ts";
import type { SourceRange } from "../../reading/finding.ts";

/** What the checks of pages look at: what all documents print that should not be there, or that their fonts don't print. */
export interface PagesSubject extends StrangeCharacters {
  readonly braces: readonly LeftBraces[];
  /** Where a character was written. */
  readonly locate: (strange: Pick<StrangeCharacter, "character" | "within">) => SourceRange;
}

/** What a department's documents print that the fonts of its form have no glyph for, and the braces left in them. */
export async function pagesSubject(
  { documents, submission }: Pick<Composition, "documents" | "submission">,
  pack: Pick<FormPack, "fonts" | "page">,
  fonts: Fonts,
  locate: PagesSubject["locate"],
): Promise<PagesSubject> {
  const trees = [...documents.map(({ tree }) => tree), ...(submission ? [coverPage(submission, "")] : [])];
  const strange = await Promise.all(trees.map((tree) => strangeCharacters(tree, pack.fonts, pack.page, fonts)));
  return {
    missing: strange.flatMap((each) => each.missing),
    braces: trees.flatMap(leftBracesIn),
    stoodInFor: strange.flatMap((each): readonly StoodInFor[] => each.stoodInFor),
    locate,
  };
}
