import { type Passage, spanOf } from "../../reading/passage.ts";
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

/** Where a count doesn't go on by one; a heading ends it, and it may begin anew anywhere. */
function breaksIn({ blocks }: Passage, { pattern, read, write }: Counting): Spot[] {
  let last = 0;
  const spots: Spot[] = [];
  for (const block of blocks) {
    if (block.level !== undefined) {
      last = 0;
      continue;
    }
    for (const match of block.words.matchAll(pattern)) {
      const number = read(match[1] as string);
      const due = last + 1;
      last = number;
      if (number === 1 || number === due) continue;
      const hint = `这里应是“${write(due)}”；少了的补上，多了的重排`;
      spots.push(wordsAt(block, spanOf(match), `“${match[0]}”接不上前面的序号`, hint));
    }
  }
  return spots;
}
