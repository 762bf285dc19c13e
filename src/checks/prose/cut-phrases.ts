import { spanOf } from "../../reading/passage.ts";
import { dictionaryWordsIn } from "../../reading/words.ts";
import { check } from "../check.ts";
import { OFFICIAL_WORDS, PHRASE } from "./official-words.ts";
import type { Prose } from "./prose.ts";
import { typos } from "./typos.ts";
import { wordsAt } from "./words-at.ts";

/** Phrases that lost their last character before a mark: 贯彻落。 */
export const cutPhrases = check(typos.entry, ({ blocks }: Pick<Prose, "blocks">) =>
  blocks.flatMap((block) =>
    [...block.words.matchAll(BEFORE_MARK)].flatMap((match) => {
      const [words, clause = ""] = match;
      const right = WHOLE.get(clause);
      if (right === undefined || dictionaryWordsIn(words).at(-1)?.length !== 1) return [];
      const end = spanOf(match).end;
      const message = `“${clause}”像是“${right}”少了一个字`;
      return [wordsAt(block, { start: end - clause.length, end }, message, `改成“${right}”`)];
    }),
  ),
);

/** The last characters before a mark, those of a phrase by themselves, and as many before them as tell the dictionary where words begin. */
const BEFORE_MARK = new RegExp(`\\p{Script=Han}{0,8}(\\p{Script=Han}{${PHRASE - 1}})(?=[，。；、！？])`, "gu");

/** What may stand at the end of a clause by itself: 农村人 is no 农村人居 cut off. */
const ENDS = /[人化者率]$/u;

/** The phrases by what is left of them. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  [...OFFICIAL_WORDS]
    .filter(({ length }) => length === PHRASE)
    .map((phrase) => [phrase.slice(0, -1), phrase] as const)
    .filter(([cut]) => !ENDS.test(cut) && !OFFICIAL_WORDS.has(cut)),
);
