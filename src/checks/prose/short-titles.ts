import type { Passage } from "../../reading/passage.ts";
import { check, type Spot } from "../check.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

const TITLE = /《([^《》]+)》/gu;
/** A short title where it is given for the first time. */
const INTRODUCED = /简称[“《]([^《》“”]+)[”》]/gu;
const STATE = "中华人民共和国";

/** Laws cited by a short title that nothing introduces, in a text that cites them in full elsewhere: 《档案法》. */
export const shortTitles = check(
  {
    code: "JX726",
    level: "核实",
    title: "法律用了简称，没有交代",
    why: "同一部法律一处写全称，一处写简称，没有“以下简称”，看的人不知道是不是同一部。",
    fix: "写全称，或者在第一次写全称的地方加（以下简称《…》）。",
    example: {
      file: "report.md",
      wrong: "依照《中华人民共和国档案法》管理库房，落实《档案法》的要求。",
      right: "依照《中华人民共和国档案法》（以下简称《档案法》）管理库房，落实《档案法》的要求。",
    },
  },
  ({ passages }: Pick<Prose, "passages">) => passages.flatMap(titlesCutShort),
);

function titlesCutShort({ blocks }: Passage): Spot[] {
  const text = blocks.map(({ words }) => words).join("\n");
  const inFull = new Set(
    Array.from(text.matchAll(TITLE), ([, title = ""]) => title).filter((title) => title.startsWith(STATE)),
  );
  const introduced = new Set(Array.from(text.matchAll(INTRODUCED), ([, title]) => title));
  return blocks.flatMap((block) =>
    [...block.words.matchAll(TITLE)].flatMap(({ 0: cited, 1: title = "", index }) => {
      if (!inFull.has(STATE + title) || introduced.has(title)) return [];
      const span = { start: index, end: index + cited.length };
      const full = `《${STATE}${block.text.slice(span.start + 1, span.end - 1)}》`;
      const message = `“${cited}”别处写的是全称${full}`;
      const instead = `或者在第一次写全称的地方加（以下简称${cited}）`;
      return [wordsAt(block, span, message, `写全称，${instead}`, { text: full, besides: instead })];
    }),
  );
}
