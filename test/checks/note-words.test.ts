import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { applyNotes } from "../../src/checks/apply-notes.ts";
import { isAbout, noteWriter } from "../../src/checks/note-words.ts";
import { place } from "../figures/figures-of.ts";

/** What is found of some words in a text, by the text with these words in brackets. */
function found(text: string, line = 1, file = "data/2023/dangan/report.md") {
  const [, before = "", about = "", behind = ""] = /^(.*)\[(.*)\](.*)$/u.exec(text) ?? [];
  const range = place(file, line, before.length, before.length + about.length);
  return { code: "JX705", about, around: { before, behind }, range };
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
    ["改造基层社[3家]，农资店", ["新建基层社[3家]"], "JX705: { 改造基层社3家: 理由 }"],
    ["“[一般]”", [], "JX705: { 一般: 理由 }"],
    ["为[: 甲]", [], 'JX705: { ": 甲": 理由 }'],
  ])("for %s beside %j", (text, others, note) => {
    const one = found(text);
    expect(noteWriter([one, ...others.map((other, index) => found(other, index + 2))])(one)).toBe(note);
  });

  test("for what is about no words", () => {
    const [one, other] = [1, 5].map((line) => ({ code: "GJ-06", range: place("data/2023/dangan/figures.yaml", line) }));
    expect(one && noteWriter([one])(one)).toBe("GJ-06: 理由");
    expect(one && other && noteWriter([one, other])(other)).toBe("GJ-06: { figures.yaml:5: 理由 }");
  });
});

describe("the note as it is printed", () => {
  const WORDS = [
    "全年",
    "供应",
    "化肥",
    "2.86万吨",
    "、",
    "农药",
    "94.5吨",
    "，",
    "基层社",
    "3家",
    "5%",
    "。",
    "“",
    "：",
    " ",
    "true",
    "-",
  ];
  const line = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(""));
  const span = fc.tuple(fc.nat(), fc.nat(), fc.nat(6));

  test("answers its finding and none in another line, and all of them leave no finding and none too many", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), fc.array(span, { maxLength: 9 }), (lines, spans) => {
        const findings = spans.map(([at, from, length]) => {
          const text = lines[at % lines.length] ?? "";
          const start = from % text.length;
          const [before, about] = [text.slice(0, start), text.slice(start, start + length + 1)];
          const behind = text.slice(start + about.length);
          const spot = found(`${before}[${about}]${behind}`, (at % lines.length) + 1);
          return { ...spot, message: "", hint: "", severity: "warning" as const };
        });
        const printed = applyNotes(findings, []).map(({ note = "" }) => noteIn(note));
        for (const [index, note] of printed.entries()) {
          const applied = applyNotes(findings, [note]);
          const answered = applied.filter(({ acknowledged }) => acknowledged !== undefined);
          expect(applied[index]?.acknowledged).toBe("理由");
          expect(answered.every(({ range }) => range.start.line === findings[index]?.range.start.line)).toBe(true);
          if (!note.about.startsWith("report.md:"))
            expect(new Set(answered.map(({ range }) => JSON.stringify(range))).size).toBe(1);
        }
        const once = new Map(printed.map((note) => [note.about, note]));
        const all = applyNotes(findings, [...once.values()]);
        expect(all.filter(({ acknowledged }) => acknowledged === undefined)).toEqual([]);
      }),
    );
  });

  /** A note as YAML reads it. */
  function noteIn(printed: string) {
    const [[code = "", reasons] = []] = Object.entries(parse(printed) as Record<string, Record<string, string>>);
    const [about = ""] = Object.keys(reasons ?? {});
    return { code, about, reason: "理由", saysNothing: false, range: place("data/2023/dangan/notes.yaml") };
  }
});
