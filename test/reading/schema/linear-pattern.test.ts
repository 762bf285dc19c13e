import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LinearPattern } from "../../../src/reading/schema/pattern/linear-pattern.ts";

describe("a pattern matches what the language's own pattern does", () => {
  test.each([
    ["^-?\\d{1,3}(\\.\\d{1,3})?(元|万元)$", ["27万元", "-2.5元", "1234元", "27", "2.元", "元"]],
    [
      "^(?![（(]?[一二三\\d]+(、|[）).．](?!\\d)|是))",
      ["一、甲", "（1）甲", "1.5倍", "1.甲", "甲", "", "一是", "(二)"],
    ],
    ["(?<=甲)乙|(?<!丙)丁", ["甲乙", "乙", "丙丁", "丁", "甲丁"]],
    ["(?=.*\\d)(?=.*[a-z]).{2,}", ["a1", "1a", "aa", "11", "a", "xx1x"]],
    ["\\b甲|a\\b|\\Bb", ["甲", "a b", "ab", "abc", "b"]],
    ["^[\\p{Script=Han}（）\\s]+$", ["甲（乙）", "甲　乙", "甲a", ""]],
    ["^.{2}$", ["😀😀", "甲乙", "甲\n", "ab\n"]],
    ["a??b*?c", ["c", "abc", "bbbc", "ab"]],
    ["[\\]\\\\-]|\\u{1F600}|\\x41|\\u7532|\\cJ|\\/", ["]", "\\", "-", "😀", "A", "甲", "\n", "/", "x"]],
    ["(?:)|甲", ["", "甲"]],
    ["(a*)*b|(?<name>x|y)+z", ["aaab", "aaa", "xyz", "z"]],
    ["^(?:|a){3}$", ["", "a", "aaa", "aaaa"]],
    ["(?<!(?=ab)a)b", ["ab", "b", "cb"]],
  ])("%s", (pattern, texts) => {
    const [linear, own] = [new LinearPattern(pattern), new RegExp(pattern, "u")];
    expect(texts.map((text) => [text, linear.test(text)])).toEqual(texts.map((text) => [text, own.test(text)]));
  });

  test("whatever it is put together from", () => {
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom("a", "b", ".", "[^a]", "^", "$", "\\b", "\\w", "甲", "[a-b甲]"),
        fc.tuple(tie("pattern"), tie("pattern")).map(([one, other]) => one + other),
        fc.tuple(tie("pattern"), tie("pattern")).map(([one, other]) => `(?:${one}|${other})`),
        fc
          .tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "{2}", "{1,3}", "{2,}", "*?"))
          .map(([one, quantifier]) => `(?:${one})${quantifier}`),
        fc
          .tuple(tie("pattern"), fc.constantFrom("(?=", "(?!", "(?<=", "(?<!", "("))
          .map(([one, opening]) => `${opening}${one})`),
      ),
    }));
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "甲", "\n"), maxLength: 6 });
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 3 }), (source, texts) => {
        const [linear, own] = [new LinearPattern(source), new RegExp(source, "u")];
        for (const each of texts) expect(linear.test(each)).toBe(own.test(each));
      }),
      { numRuns: 500 },
    );
  });
});

test.each(["^(a+)+$", "(a|a)*b", "(a*)*b", "a+a+a+b", "(?=(a+)+b)", "(?<=b(a+)+)c", "^(a?){50}a{50}b"])(
  "%s is done with a long text in a moment",
  (pattern) => {
    expect(new LinearPattern(pattern).test(`${"a".repeat(60_000)}!`)).toBe(false);
  },
);

test.each(["(a)\\1", "(?<name>a)\\k<name>", "a{2000}", "(a{100}){100}"])("%s can't be used", (pattern) => {
  expect(() => new LinearPattern(pattern)).toThrow();
});
