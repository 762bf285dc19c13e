import { expect, test } from "vitest";
import { unusualCharacters } from "../../../src/reading/characters/unusual-characters.ts";
import { usualCharacter } from "../../../src/reading/characters/usual-character.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";

function found(text: string): string[] {
  return unusualCharacters(sourceFile("report.md", text)).map(
    ({ range, message, hint }) => `${range.start.line}:${range.start.column} ${message}：${hint}`,
  );
}

test.each([
  ["\u2f24", "大"],
  ["\u2ed3", "长"],
  ["\u2ea0", "民"],
  ["\uf979", "凉"],
  ["\u{2f800}", "丽"],
])("%s is usually written %s", (character, usual) => {
  expect(usualCharacter(character)).toBe(usual);
});

test.each(["大", "㎡", "①", "５", "﨑", "㐆"])("%s is as it is usually written, or has no other way", (character) => {
  if (!/[㎡①５]/u.test(character)) expect(usualCharacter(character)).toBeUndefined();
  expect(found(`甲${character}乙`)).toEqual([]);
});

test("a character that looks like another is told with the one it looks like", () => {
  expect(found("坚持\n⼤通湖区")).toEqual([
    "2:1 “⼤”（U+2F24）看上去像“大”，是另一个字符：改成“大”，重新打一遍，或者从这里复制",
  ]);
});

test.each([
  ["甲\u200b乙", "零宽空格（U+200B）"],
  ["甲\ufeff乙", "字节顺序标记（U+FEFF）"],
  ["甲\u202e乙", "看不见的字符（U+202E）"],
  ["甲\u2028乙", "行分隔符（U+2028）"],
])("a character that nobody sees is named: %j", (text, name) => {
  expect(found(text)).toEqual([`1:2 这里夹着${name}，看不见：删去：把这一处前后的字选中，重新打一遍`]);
});

test.each(["ᠮᠣᠩ\u180eᠣ", "می\u200cخواهم", "甲　乙", "甲\u00a0乙", "é e\u0301"])(
  "what a script needs, and blanks, are left alone: %j",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
