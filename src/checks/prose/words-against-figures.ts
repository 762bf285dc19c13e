import type { FigureTable } from "../../figures/figure-table.ts";
import type { Block } from "../../reading/passage.ts";
import { check, type Spot } from "../check.ts";
import { allDone, allSpent, moreThanAimed } from "./claims/all-done.ts";
import { amongThem } from "./claims/among-them.ts";
import type { Claim, Sentence } from "./claims/claim.ts";
import { compared } from "./claims/compared.ts";
import { keptWithin } from "./claims/kept-within.ts";
import { noneOccurred } from "./claims/none-occurred.ts";
import { nothingLeft } from "./claims/nothing-left.ts";
import { overTheYears } from "./claims/over-the-years.ts";
import { unchanged } from "./claims/unchanged.ts";
import type { Prose } from "./prose.ts";
import { saidQuantities } from "./said-quantities.ts";
import { wordsAt } from "./words-at.ts";

/** Claims that the figures in the same sentence, or one of that name, say the opposite of: 办结率98%，全部办结. */
export const wordsAgainstFigures = check(
  {
    code: "JX728",
    level: "核实",
    title: "话与数相反",
    why: "话说没有超、全部完成、没有发生、逐年下降，数却说超了、没有完成、有一起、升了，审核时一眼就看出来。",
    fix: "照数改话；数填错了的，改数据；没有说反的，在 notes.yaml 说明。",
    example: {
      file: "report.md",
      wrong: "接待任务全部完成，目标3500人次，实际{{业务.接待读者}}人次。",
      right: "接待目标3500人次，实际{{业务.接待读者}}人次，没有完成。",
    },
  },
  ({ referring, figures }: Pick<Prose, "referring" | "figures">) =>
    referring.flatMap((block) =>
      sentencesOf(block, figures).flatMap((sentence) => contradictionsIn(sentence, block, figures)),
    ),
);

const CLAIMS: readonly Claim[] = [
  keptWithin,
  nothingLeft,
  overTheYears,
  allDone,
  allSpent,
  amongThem,
  compared,
  moreThanAimed,
  noneOccurred,
  unchanged,
];

/** Longer than any sentence. */
const LONGEST = 1000;

function sentencesOf(block: Block, figures: FigureTable): Sentence[] {
  const said = saidQuantities(block, figures).toSorted((a, b) => a.span.start - b.span.start);
  let passed = 0;
  return [...block.words.matchAll(/[^。\n]+/gu)].flatMap(({ 0: words, index: start }) => {
    const first = passed;
    while ((said[passed]?.span.end ?? Number.POSITIVE_INFINITY) <= start + words.length) passed++;
    return words.length > LONGEST ? [] : [{ words, start, said: said.slice(first, passed) }];
  });
}

function contradictionsIn(sentence: Sentence, block: Block, figures: FigureTable): Spot[] {
  return CLAIMS.flatMap(({ pattern, against }) =>
    [...sentence.words.matchAll(pattern)].flatMap((match) => {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      const fact = against({ match, span, sentence, figures });
      if (fact === undefined) return [];
      const said = block.text.slice(span.start, span.end);
      return [wordsAt(block, span, `这里说“${said}”，${fact}`, "照数改话；数填错了的，改数据")];
    }),
  );
}
