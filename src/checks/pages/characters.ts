import type { Composition } from "../../documents/compose.ts";
import type { Fonts } from "../../documents/fonts/open-fonts.ts";
import { type StoodInFor, type StrangeCharacter, strangeCharacters } from "../../documents/fonts/strange-characters.ts";
import { coverPage } from "../../documents/front-pages.ts";
import { pageNumberCharacters } from "../../documents/html-page.ts";
import type { FormPack } from "../../pack/form-pack.ts";
import { type Finding, finding, type SourceRange } from "../../reading/findings/finding.ts";

/** A font that lacks more characters than these is the wrong font, which is one mistake and not hundreds. */
const MOST_NAMED = 12;

/** A finding for each character that its role's own font doesn't print, at its place in what the department wrote. */
export async function checkCharacters(
  { documents, submission }: Pick<Composition, "documents" | "submission">,
  pack: FormPack,
  fonts: Fonts,
  locate: (strange: StrangeCharacter) => SourceRange,
): Promise<Finding[]> {
  const always = pageNumberCharacters(pack.page);
  const bodies = [...documents.map(({ body }) => body), ...(submission ? [coverPage(submission, "")] : [])];
  const strange = await Promise.all(bodies.map((body) => strangeCharacters(body, pack.fonts, always, fonts)));
  const missing = new Map(strange.flatMap((each) => each.missing).map((each) => [each.character, each]));
  const stoodInFor = strange.flatMap((each) => each.stoodInFor);
  const roles = [...new Set(stoodInFor.map(({ role }) => role))];
  return [
    ...[...missing.values()].map((each) => explainMissing(each, locate(each))),
    ...roles.flatMap((role) =>
      explainStandIns(
        stoodInFor.filter((each) => each.role === role),
        locate,
      ),
    ),
  ];
}

function explainMissing(strange: StrangeCharacter, place: SourceRange): Finding {
  if (!COMPOSES.test(strange.character)) return finding("JX506", place, `字体里没有${withCodes(strange)}`);
  const message = `${withCodes(strange)}只说明一个字怎样拼成，不是字`;
  return finding("JX506", place, message, "写那个字本身，可以从 Unicode 字表或户籍资料里复制");
}

/** The signs by which a character is described that can't be typed: ⿰亻尔. */
const COMPOSES = /^[\u2ff0-\u2fff]/u;

function explainStandIns(ofRole: readonly StoodInFor[], locate: (strange: StrangeCharacter) => SourceRange): Finding[] {
  const characters = [...new Map(ofRole.map((each) => [each.character, each])).values()];
  const [first] = characters;
  if (!first) return [];
  if (characters.length <= MOST_NAMED)
    return characters.map((each): Finding => {
      const message = `${each.role}用的“${each.own}”里没有${withCodes(each)}，改用“${each.printedIn}”印`;
      return { ...finding("JX512", locate(each), message), about: each.character };
    });
  const some = characters.slice(0, 3).map(({ character }) => `“${character}”`);
  const message = `${first.role}用的“${first.own}”里没有${some.join("")}等${characters.length}个字，改用“${first.printedIn}”印`;
  const hint = `“${first.own}”不是印这些字的字体，在 fonts.yaml 里给${first.role}换一个`;
  return [{ ...finding("JX512", locate(first), message, hint), about: first.role }];
}

function withCodes({ character, codePoints }: StrangeCharacter): string {
  const codes = codePoints.map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`);
  return `“${character}”（${codes.join(" ")}）`;
}
