import { expect, test } from "vitest";
import { visible, visibleIn } from "../../src/reading/visible.ts";

test.each([
  ["\u001b[31m红", "␛[31m红"],
  ["\u0000\u0007\u007f", "␀␇␡"],
  ["\u009b31m", "[U+009B]31m"],
  ["正\u202e反\u2066", "正[U+202E]反[U+2066]"],
  ["行\u2028行", "行[U+2028]行"],
  ["盖\r住", "盖␍住"],
])("%j is shown as %s", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("line ends, Tabs and the parts of an emoji stay", () => {
  expect(visible("甲\r\n乙\n\t👨‍👩‍👧")).toBe("甲\r\n乙\n\t👨‍👩‍👧");
});

test("in plain data each text is", () => {
  expect(visibleIn({ 甲: ["\u001b", { 乙: "\u001b", 丙: 1 }], 丁: undefined })).toEqual({
    甲: ["␛", { 乙: "␛", 丙: 1 }],
    丁: undefined,
  });
});
