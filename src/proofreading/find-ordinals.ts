import type { Finding } from "../reading/findings/finding.ts";
import { type Passage, spanOf, wordsFinding } from "../reading/passage.ts";
import { COUNTINGS } from "./countings.ts";

/** Points that are counted out in running text with one left out or counted twice: 一是…二是…四是. */
export function findOrdinals({ blocks }: Passage): Finding[] {
  return COUNTINGS.flatMap(({ pattern, read, write }) => {
    let last = 0;
    const findings: Finding[] = [];
    for (const block of blocks) {
      if (block.level !== undefined) {
        last = 0;
        continue;
      }
      for (const match of block.words.matchAll(pattern)) {
        const number = read(match[1] as string);
        const due = last + 1;
        if (number !== 1 && number !== due) findings.push(explain(block, match, write(due)));
        last = number;
      }
    }
    return findings;
  });

  function explain(block: Passage["blocks"][number], match: RegExpExecArray, due: string): Finding {
    return wordsFinding(
      "JX706",
      block,
      spanOf(match),
      `“${match[0]}”接不上前面的序号`,
      `这里应是“${due}”；少了的补上，多了的重排`,
    );
  }
}
