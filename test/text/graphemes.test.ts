import { expect, test } from "vitest";
import { graphemes } from "../../src/text/graphemes.ts";

test("a text falls into what a reader takes for single characters", () => {
  expect(graphemes("库𠮷✔️👍🏽。")).toEqual([
    { text: "库", start: 0 },
    { text: "𠮷", start: 1 },
    { text: "✔️", start: 3 },
    { text: "👍🏽", start: 5 },
    { text: "。", start: 9 },
  ]);
});
