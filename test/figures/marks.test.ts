import { describe, expect, test } from "vitest";
import { fillIn } from "../../src/documents/references/fill-in.ts";
import { MARKS, marked, splitMarks, unmarked } from "../../src/figures/marks.ts";
import { factsOf, onLineOne } from "../documents/references/facts-of.ts";

describe("a marked number", () => {
  const text = `共${marked("17", MARKS.figure("期数"))}期，得${marked("93", MARKS.total)}分`;

  test("is found in its text, with what it goes back to", () => {
    expect(splitMarks(text)).toEqual([
      "共",
      { mark: "figure 期数", printed: "17" },
      "期，得",
      { mark: "total", printed: "93" },
      "分",
    ]);
  });

  test("is read as if it had no mark", () => {
    expect(unmarked(text)).toBe("共17期，得93分");
  });

  test("is nothing where nothing is printed", () => {
    expect(marked("", MARKS.total)).toBe("");
  });
});

test("what a text fills in is marked, be it that nothing could be computed", () => {
  const { text } = fillIn("{{年度}}年{{百分比 率}}", factsOf({ 率: "=0元 ÷ 0元" }), onLineOne);
  expect(splitMarks(text)).toEqual(["2023年", { mark: "figure 率", printed: "—" }]);
});

test.each(["甲\u0001乙", "甲\u0003乙\u0002", "\u0001\u0003\u0002", "\u0002\u0003"])(
  "characters that are half of a mark stay, for the fonts to refuse: %j",
  (text) => {
    expect(unmarked(text)).toBe(text);
  },
);
