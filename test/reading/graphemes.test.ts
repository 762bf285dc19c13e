import { expect, test } from "vitest";
import { graphemes } from "../../src/reading/graphemes.ts";

test("a text falls into what a reader takes for single characters", () => {
  expect([...graphemes("库𠮷✔️👍🏽。")]).toEqual([
    { text: "库", start: 0 },
    { text: "𠮷", start: 1 },
    { text: "✔️", start: 3 },
    { text: "👍🏽", start: 5 },
    { text: "。", start: 9 },
  ]);
});

test("a character of several code points stays whole wherever it stands in a long text", () => {
  const text = "甲👍🏽".repeat(5000);
  expect(Array.from(graphemes(text), (each) => each.text)).toEqual(
    Array.from({ length: 5000 }, () => ["甲", "👍🏽"]).flat(),
  );
});

test("a line of a hundred thousand digits takes no more memory than there is", () => {
  expect([...graphemes("9".repeat(100_000))]).toHaveLength(100_000);
});
