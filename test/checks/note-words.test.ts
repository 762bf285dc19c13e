import { describe, expect, test } from "vitest";
import { isAbout, noteFor } from "../../src/checks/note-words.ts";

/** What is found of some words in a text, by the text with these words in brackets. */
function found(text: string) {
  const [, before = "", about = "", behind = ""] = /^(.*)\[(.*)\](.*)$/u.exec(text) ?? [];
  return { code: "JX705", about, around: { before, behind } };
}

describe("the words of a note", () => {
  const rise = found("比[2022年]提高");

  test.each(["2022年", "比2022年", "2022年提高", "比2022年提高"])("%s are for what they are part of", (words) => {
    expect(isAbout(words, rise)).toBe(true);
  });

  test.each(["2022", "自2022年", "2022年下降", "提高", "", "比2022年提高了"])("%j are not", (words) => {
    expect(isAbout(words, rise)).toBe(false);
  });

  test("may hold what is found twice", () => {
    expect(isAbout("甲甲", found("甲[甲]"))).toBe(true);
  });

  test("are all there is where nothing stands around", () => {
    expect(isAbout("业务.期数", { code: "JX318", about: "业务.期数" })).toBe(true);
    expect(isAbout("业务.期数", { code: "GJ-01" })).toBe(false);
  });
});

describe("the note to copy", () => {
  test.each<[text: string, others: string[], note: string]>([
    ["比[2022年]提高", [], "JX705: { 2022年: 理由 }"],
    ["，比[2022年]提高", ["自[2022年]起"], "JX705: { 比2022年提高: 理由 }"],
    ["完成[5%]，", ["完成[5%]的"], 'JX705: { "完成5%，": 理由 }'],
    ["完成[5%]。", ["完成[5%]。"], "JX705: { 5%: 理由 }"],
    ["“[一般]”", [], "JX705: { 一般: 理由 }"],
    ["为[: 甲]", [], 'JX705: { ": 甲": 理由 }'],
  ])("for %s beside %j", (text, others, note) => {
    const all = [found(text), ...others.map(found)];
    expect(noteFor(all[0] as (typeof all)[0], all)).toBe(note);
  });

  test("for what is about no words", () => {
    expect(noteFor({ code: "GJ-06" }, [])).toBe("GJ-06: 理由");
  });
});
