import type { FigureTable } from "../../figures/figure-table.ts";
import { spanOf } from "../../reading/passage.ts";
import { escapePattern } from "../../values/escape-pattern.ts";
import { check } from "../check.ts";
import type { Prose } from "./prose.ts";
import { unquoted } from "./unquoted.ts";
import { wordsAt } from "./words-at.ts";

/** Names of figures written with a character too many: the table calls the thing otherwise. */
export const inexactTerms = check(
  {
    code: "JX724",
    level: "核实",
    title: "文字里的叫法与表上的名称差一个字",
    why: "表上一个叫法，报告里一个叫法，看的人要猜是不是同一笔。",
    fix: "照表上的名称写；确实是另一回事的，在 notes.yaml 说明。",
    example: { file: "report.md", wrong: "青少年爱国史讲座场次还少。", right: "青少年爱国讲座场次还少。" },
  },
  ({ referring, figures }: Pick<Prose, "referring" | "figures">) => {
    const terms = longNames(figures).map((name) => ({ name, halves: halvesOf(name), slip: withOneMore(name) }));
    return referring.flatMap((block) => {
      const words = unquoted(block.words);
      return terms
        .filter(({ halves }) => halves.some((half) => words.includes(half)))
        .flatMap(({ name, slip }) =>
          [...words.matchAll(slip)].map((match) =>
            wordsAt(block, spanOf(match), `“${match[0]}”在表上叫“${name}”`, `是不是“${name}”？`, {
              text: name,
              isGuess: true,
            }),
          ),
        );
    });
  },
);

/** Shorter names are called almost the same as other things. */
const LONG_ENOUGH = 8;
/** Longer than any name: a character may be put at each of its places. */
const LONGEST = 60;

function longNames(figures: FigureTable): string[] {
  const names = new Set([...figures.figures.keys()].flatMap((path) => path.split(".")));
  return [...names].filter((name) => name.length >= LONG_ENOUGH && name.length <= LONGEST);
}

/** One more character leaves one half of a name as it is: where neither stands, there is no need to look closer. */
function halvesOf(name: string): string[] {
  const middle = Math.floor(name.length / 2);
  return [name.slice(0, middle), name.slice(middle)];
}

/** A character that prose puts between the words of a name without calling the thing otherwise. */
const PARTICLES = "的了和与及等";

/** The name with one character put somewhere within it. */
function withOneMore(name: string): RegExp {
  const more = `(?![${PARTICLES}])\\p{Script=Han}`;
  const ways = Array.from(
    name.slice(1),
    (_, index) => escapePattern(name.slice(0, index + 1)) + more + escapePattern(name.slice(index + 1)),
  );
  return new RegExp(ways.join("|"), "gu");
}
