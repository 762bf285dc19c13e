import type { StoodInFor } from "../../documents/fonts/strange-characters.ts";
import { check, type Spot } from "../check.ts";
import { onePerCharacter, withCodes } from "./name-character.ts";
import type { PagesSubject } from "./pages-subject.ts";

/** A font that lacks more characters than these is the wrong font, which is one mistake and not hundreds. */
const MOST_NAMED = 12;

/** Characters that another font than their role's own prints, each at its place in what the department wrote. */
export const standInFonts = check(
  {
    code: "JX512",
    level: "核实",
    title: "生僻字改用别的字体印",
    why: "这里规定的字体没有这个字，用另一种字体印出来，笔画粗细与旁边的字不一样。",
    fix: "核对是不是这个字；没有写错的，看一眼印出来的样子，在 notes.yaml 说明，或者在工作区的 fonts.yaml 里换一个有这个字的字体。",
    example: { file: "report.md", wrong: "㐆家湾的库房不足。", right: "南家湾的库房不足。" },
  },
  ({ stoodInFor, locate }: Pick<PagesSubject, "stoodInFor" | "locate">) => {
    const roles = [...new Set(stoodInFor.map(({ role }) => role))];
    return roles.flatMap((role) =>
      spotsOfRole(
        stoodInFor.filter((each) => each.role === role),
        locate,
      ),
    );
  },
);

function spotsOfRole(ofRole: readonly StoodInFor[], locate: PagesSubject["locate"]): Spot[] {
  const characters = onePerCharacter(ofRole);
  const [first] = characters;
  if (!first) return [];
  if (characters.length <= MOST_NAMED)
    return characters.map((each) => ({
      at: locate(each),
      message: `${each.role}用的“${each.own}”里没有${withCodes(each)}，改用“${each.printedIn}”印`,
      about: each.character,
    }));
  const some = characters.slice(0, 3).map(({ character }) => `“${character}”`);
  return [
    {
      at: locate(first),
      message: `${first.role}用的“${first.own}”里没有${some.join("")}等${characters.length}个字，改用“${first.printedIn}”印`,
      hint: `“${first.own}”不是印这些字的字体，在 fonts.yaml 里给${first.role}换一个`,
      about: first.role,
    },
  ];
}
