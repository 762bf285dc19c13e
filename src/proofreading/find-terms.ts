import type { FigureTable } from "../figures/figure-table.ts";
import type { Finding } from "../reading/findings/finding.ts";
import { type Block, spanOf, unquoted, wordsFinding } from "../reading/passage.ts";

/** Shorter names are called almost the same as other things. */
const LONG_ENOUGH = 8;

/** A character that prose puts between the words of a name without calling the thing otherwise. */
const PARTICLES = "的了和与及等";

/** Names of figures written with a character too many: the table calls the thing otherwise. */
export function findTerms(block: Block, figures: FigureTable): Finding[] {
  const words = unquoted(block.words);
  const names = new Set([...figures.figures.keys()].flatMap((path) => path.split(".")));
  return [...names]
    .filter((name) => name.length >= LONG_ENOUGH)
    .flatMap((name) =>
      [...words.matchAll(withOneMore(name))].map((match) =>
        wordsFinding("JX724", block, spanOf(match), `“${match[0]}”在表上叫“${name}”`, `写成“${name}”`),
      ),
    );
}

/** The name with one character put somewhere within it. */
function withOneMore(name: string): RegExp {
  const more = `(?![${PARTICLES}])\\p{Script=Han}`;
  const ways = Array.from(name.slice(1), (_, index) => name.slice(0, index + 1) + more + name.slice(index + 1));
  return new RegExp(ways.join("|"), "gu");
}
