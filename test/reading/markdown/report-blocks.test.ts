import { expect, test } from "vitest";
import { reportBlocks } from "../../../src/reading/markdown/report-blocks.ts";
import { markdownOf } from "./markdown-of.ts";

/** What the place of some words of a report refuses to have put there. */
function refusedAt(report: string, words: string): string | undefined {
  const [block] = reportBlocks(markdownOf(report));
  const start = block?.text.indexOf(words) ?? -1;
  return block?.rangeOf({ start, end: start + words.length }).refuses;
}

test.each<[report: string, words: string, refused: string | undefined]>([
  ["库房已经布署。", "布署", undefined],
  ["库房**已经**布署。", "布署", undefined],
  ["库房已**经布**署。", "布署", "anything"],
  ["面积\\*体积", "积*体", "anything"],
  ["面积\n体积", "积\n体", "anything"],
])("what is written otherwise than it reads can't be replaced: %s", (report, words, refused) => {
  expect(refusedAt(report, words)).toBe(refused);
});
