import { describe, expect, test } from "vitest";
import { isAbout, noteFor } from "../../src/checks/note-words.ts";
import { place } from "../figures/figures-of.ts";

/** What is found of some words in a text, by the text with these words in brackets. */
function found(text: string, line = 1) {
  const [, before = "", about = "", behind = ""] = /^(.*)\[(.*)\](.*)$/u.exec(text) ?? [];
  return { code: "JX705", about, around: { before, behind }, range: place("data/2023/dangan/report.md", line) };
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

  test("may be the number of its line", () => {
    expect(isAbout("report.md:1", rise)).toBe(true);
    expect(isAbout("report.md:2", rise)).toBe(false);
  });

  test("are all there is where nothing stands around", () => {
    const range = place("figures.yaml", 3);
    expect(isAbout("业务.期数", { code: "JX318", about: "业务.期数", range })).toBe(true);
    expect(isAbout("业务.期数", { code: "GJ-01", range })).toBe(false);
  });
});

describe("the note to copy", () => {
  test.each<[text: string, others: string[], note: string]>([
    ["比[2022年]提高", [], "JX705: { 2022年: 理由 }"],
    ["，比[2022年]提高", ["自[2022年]起"], "JX705: { 比2022年提高: 理由 }"],
    ["完成[5%]，", ["完成[5%]的"], 'JX705: { "完成5%，": 理由 }'],
    ["完成[5%]。", ["完成[5%]。"], "JX705: { report.md:1: 理由 }"],
    ["“[一般]”", [], "JX705: { 一般: 理由 }"],
    ["为[: 甲]", [], 'JX705: { ": 甲": 理由 }'],
  ])("for %s beside %j", (text, others, note) => {
    const all = [found(text), ...others.map((other) => found(other))];
    expect(noteFor(all[0] as (typeof all)[0], all)).toBe(note);
  });

  test("for what is about no words", () => {
    const [one, other] = [1, 5].map((line) => ({ code: "GJ-06", range: place("data/2023/dangan/figures.yaml", line) }));
    expect(one && noteFor(one, [one])).toBe("GJ-06: 理由");
    expect(one && other && noteFor(other, [one, other])).toBe("GJ-06: { figures.yaml:5: 理由 }");
  });
});
