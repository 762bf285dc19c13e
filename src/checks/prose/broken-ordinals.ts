import { type Block, type Passage, spanOf } from "../../reading/passage.ts";
import { check, type Spot } from "../check.ts";
import { COUNTINGS, type Counting } from "./countings.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/** Points that are counted out in running text with one left out or counted twice: 一是…二是…四是. */
export const brokenOrdinals = check(
  {
    code: "JX706",
    level: "核实",
    title: "文中的序号断了或重了",
    why: "“一是”后面接着“三是”，多半是删改后忘了重排，或者丢了一条。",
    fix: "补上缺的，或者重排序号。",
    example: { file: "report.md", wrong: "一是面积小；三是湿度大。", right: "一是面积小；二是湿度大。" },
  },
  ({ passages }: Pick<Prose, "passages">) =>
    passages.flatMap((passage) => COUNTINGS.flatMap((counting) => breaksIn(passage, counting))),
);

/** A point of a count, and its block. */
interface Point {
  readonly block: Block;
  readonly match: RegExpExecArray;
  readonly number: number;
}

/** Where a count doesn't go on by one; a heading ends it, and it may begin anew anywhere. */
function breaksIn({ blocks }: Passage, counting: Counting): Spot[] {
  return betweenHeadings(blocks).flatMap((part) => breaksAmong(pointsIn(part, counting), counting));
}

function betweenHeadings(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.level === undefined) parts.at(-1)?.push(block);
    else parts.push([]);
  }
  return parts;
}

function pointsIn(blocks: readonly Block[], { pattern, read }: Counting): Point[] {
  return blocks.flatMap((block) =>
    [...block.words.matchAll(pattern)].map((match) => ({ block, match, number: read(match[1] as string) })),
  );
}

function breaksAmong(points: readonly Point[], { write }: Counting): Spot[] {
  let last = 0;
  return points.flatMap(({ block, match, number }, index) => {
    const due = last + 1;
    // 一、二、四、四、五 has one that is written wrong, behind which the count goes on as it should; in 一、二、四、五 one is missing.
    const isWrittenWrong = number !== 1 && points[index + 1]?.number === due + 1;
    last = isWrittenWrong ? due : number;
    if (number === 1 || number === due) return [];
    const hint = `这里应是“${write(due)}”；少了的补上，多了的重排`;
    return [wordsAt(block, spanOf(match), `“${match[0]}”接不上前面的序号`, hint)];
  });
}
