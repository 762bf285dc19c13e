import type { FigureTable } from "../figures/figure-table.ts";
import type { Finding } from "../findings/finding.ts";
import { compare } from "../quantities/quantity.ts";
import { type Count, countsIn, sayCount } from "./counts.ts";
import { type Passage, wordsFinding } from "./passage.ts";

/**
 * Counts typed into one document that say another number than the same count in another.
 *
 * Why only where the other document nowhere says the number: two things called alike are counted in both.
 */
export function findOtherCounts(passages: readonly Passage[], figures: FigureTable): Finding[] {
  const counts = passages
    .filter(({ tells }) => tells)
    .flatMap((passage) => countsIn(passage, figures).map((count) => ({ ...count, refers: passage.refers })));
  return counts.flatMap((count, index) => {
    if (!count.typed) return [];
    const others = counts.filter((other) => other.of === count.of && fileOf(other) !== fileOf(count));
    // Of two typed ones the later is told.
    const other = others.find((each) => !each.typed || counts.indexOf(each) < index);
    if (!other || others.some((each) => isSame(each, count))) return [];
    const [here, there] = [sayCount(count), sayCount(other)];
    const found = wordsFinding(
      "JX702",
      count.block,
      count.span,
      `这里是${here}，另一处是${there}，说的像是同一件事`,
      count.refers ? BOTH_REFER : "核对两处，写成同一个数；确实是两件事的，在 notes.yaml 说明",
    );
    return [{ ...found, related: [{ message: `另一处：${there}`, range: other.block.rangeOf(other.span) }] }];
  });
}

const BOTH_REFER = "两处引用同一个数据；确实是两件事的，在 notes.yaml 说明";

function fileOf({ block, span }: Count): string {
  return block.rangeOf(span).file;
}

function isSame(left: Count, right: Count): boolean {
  return compare(left.quantity, right.quantity) === 0;
}
