import type { Finding } from "../reading/findings/finding.ts";
import { type Passage, wordsFinding } from "../reading/passage.ts";

const TITLE = /《([^《》]+)》/gu;
const STATE = "中华人民共和国";

/** Laws cited by a short title that nothing introduces, in a text that cites them in full elsewhere: 《档案法》. */
export function findTitles({ blocks }: Passage): Finding[] {
  const text = blocks.map(({ words }) => words).join("\n");
  const inFull = new Set(
    Array.from(text.matchAll(TITLE), ([, title = ""]) => title).filter((title) => title.startsWith(STATE)),
  );
  const introduced = (title: string) =>
    ["“”", "《》"].some(([open, close]) => text.includes(`简称${open}${title}${close}`));
  return blocks.flatMap((block) =>
    [...block.words.matchAll(TITLE)].flatMap(({ 0: cited, 1: title = "", index }) => {
      if (!inFull.has(STATE + title) || introduced(title)) return [];
      const span = { start: index, end: index + cited.length };
      const message = `“${cited}”别处写的是全称《${STATE}${title}》`;
      return [wordsFinding("JX726", block, span, message, `写全称，或者在第一次写全称的地方加（以下简称${cited}）`)];
    }),
  );
}
