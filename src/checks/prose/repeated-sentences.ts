import type { Block } from "../../reading/passage.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { check } from "../check.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/**
 * Sentences that stand word for word in two places: what is changed in the one is forgotten in the other.
 *
 * Why only those that refer to no figure: the numbers of the others can't come apart.
 */
export const repeatedSentences = check(
  {
    code: "JX722",
    level: "核实",
    title: "整句话写了两遍",
    why: "同一句话抄在两份材料里，或者在一份里抄了两遍，改了一处，另一处就不对了。",
    fix: "一处写事实，另一处换个角度写，或者只留一处；确实要一字不差的，在 notes.yaml 说明。",
    example: {
      file: "report.md",
      wrong:
        "把馆藏的家谱、地契和老照片分批整理上架，读者可以随到随查。把馆藏的家谱、地契和老照片分批整理上架，读者可以随到随查。",
      right: "把馆藏的家谱、地契和老照片分批整理上架，读者可以随到随查。",
    },
  },
  ({ passages }: Pick<Prose, "passages">) => {
    const first = new Map<string, Sentence>();
    const blocks = passages.filter(({ refers }) => refers).flatMap((passage) => passage.blocks);
    return blocks.flatMap(sentencesOf).flatMap((sentence) => {
      const { block, span, text } = sentence;
      const before = first.get(text);
      if (!before) {
        first.set(text, sentence);
        return [];
      }
      const found = wordsAt(block, span, `“${text.slice(0, 12)}…”这一句在别处已经写过`, HINT);
      return [{ ...found, related: [{ message: "已经写过的一处", range: before.block.rangeOf(before.span) }] }];
    });
  },
);

const HINT = "一处写事实，另一处换个角度写，或者只留一处";

/** Shorter sentences are alike by chance, or because a form asks the same in two places. */
const LONG_ENOUGH = 25;

interface Sentence {
  readonly block: Block;
  readonly span: Span;
  readonly text: string;
}

function sentencesOf(block: Block): Sentence[] {
  return [...block.text.matchAll(/[^。；！？\n]+/gu)]
    .map(({ 0: text, index }) => ({ block, span: { start: index, end: index + text.length }, text }))
    .filter(({ text }) => text.length >= LONG_ENOUGH && !text.includes("{{"));
}
