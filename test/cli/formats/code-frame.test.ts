import { expect, test } from "vitest";
import { codeFrame, drawn } from "../../../src/cli/formats/code-frame.ts";

/** The frame around the one place where a line holds a text. */
function frame(line: string, meant: string): string[] {
  const column = line.indexOf(meant) + 1;
  const range = { file: "a", start: { line: 8, column }, end: { line: 8, column: column + meant.length } };
  return drawn(codeFrame(range, () => line));
}

test.each<[what: string, line: string, meant: string, shown: string[]]>([
  ["a Chinese character takes two columns", "编制: 25", "25", ["8 │ 编制: 25", "  │       ^^"]],
  ["and so does its mark", "甲: 没有", "没有", ["8 │ 甲: 没有", "  │     ^^^^"]],
  ["a Tab takes four, before the mark and in it", "\t甲:\t5", ":\t5", ["8 │     甲:    5", "  │       ^^^^^^"]],
  ["an emoji of several parts is one character", "一家👨‍👩‍👧三口", "三口", ["8 │ 一家👨‍👩‍👧三口", "  │       ^^^^"]],
  [
    "a control before it is shown, and takes the room of its stand-in",
    "\u001b[1m\u202e错",
    "错",
    ["8 │ ␛[1m[U+202E]错", "  │             ^^"],
  ],
  ["and so is one that is meant", "甲\u001b乙", "\u001b", ["8 │ 甲␛乙", "  │   ^"]],
  ["an accent of its own takes none", "cafe\u0301 5", "5", ["8 │ cafe\u0301 5", "  │      ^"]],
])("%s", (_, line, meant, shown) => {
  expect(frame(line, meant)).toEqual(shown);
});

test("a long line is cut on both sides by the columns it takes", () => {
  expect(frame(`${"前".repeat(50)}错${"后".repeat(50)}`, "错")).toEqual([
    `8 │ …${"前".repeat(20)}错${"后".repeat(29)}…`,
    `  │ ${" ".repeat(41)}^^`,
  ]);
});

test("what fits to the column is not cut", () => {
  const line = `${"前".repeat(20)}错${"后".repeat(29)}`;
  expect(frame(line, "错")[0]).toBe(`8 │ ${line}`);
});

test("a long mistake is cut, and its mark with it", () => {
  expect(frame("错".repeat(50), "错".repeat(50))).toEqual([`8 │ ${"错".repeat(30)}…`, `  │ ${"^".repeat(61)}`]);
});

test("a text that ends in dots of its own isn't taken for cut", () => {
  expect(frame("等等……，完。", "等等……")[0]).toBe("8 │ 等等……，完。");
});

test("a range of several lines is marked to the end of its first", () => {
  const range = { file: "a", start: { line: 8, column: 4 }, end: { line: 10, column: 2 } };
  expect(drawn(codeFrame(range, () => "甲: 长文"))).toEqual(["8 │ 甲: 长文", "  │     ^^^^"]);
});

test("an empty line shows nothing", () => {
  expect(frame("   ", " ")).toEqual([]);
});
