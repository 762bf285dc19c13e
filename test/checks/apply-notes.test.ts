import { describe, expect, test } from "vitest";
import { applyNotes } from "../../src/checks/apply-notes.ts";
import { levelsFrom } from "../../src/checks/levels.ts";
import type { ReportedFinding } from "../../src/checks/reported-finding.ts";
import type { Note } from "../../src/department/note.ts";
import { place } from "../figures/figures-of.ts";

function found(code: string, severity: ReportedFinding["severity"], line = 1): ReportedFinding {
  return { code, severity, message: "不成立", range: place("figures.yaml", line), hint: "" };
}

function notes(...codes: string[]): Note[] {
  return codes.map((code, index) => ({
    code,
    reason: `${code}的原因`,
    saysNothing: false,
    range: place("notes.yaml", index + 2),
  }));
}

describe("a reason", () => {
  test("turns a warning into an acknowledged finding that stays", () => {
    expect(applyNotes([found("GJ-06", "warning")], notes("GJ-06"))).toEqual([
      { ...found("GJ-06", "warning"), severity: "info", acknowledged: "GJ-06的原因" },
    ]);
  });

  test("answers every finding of its code, and none of another", () => {
    const answered = applyNotes(
      [found("GJ-06", "warning", 1), found("GJ-09", "warning"), found("GJ-06", "warning", 5)],
      notes("GJ-06"),
    );
    expect(answered.map(({ severity }) => severity)).toEqual(["info", "warning", "info"]);
  });

  test("can't explain an error away", () => {
    const error = found("GJ-01", "error");
    expect(applyNotes([error], notes("GJ-01"))).toEqual([error]);
  });

  test("that answers nothing is a finding at its own place", () => {
    expect(applyNotes([found("GJ-06", "warning")], notes("GJ-06", "GJ-19"))).toMatchObject([
      { code: "GJ-06" },
      { code: "JX601", severity: "warning", range: place("notes.yaml", 3), message: expect.stringContaining("GJ-19") },
    ]);
  });

  test("is not called idle while an error may hide what it answers", () => {
    expect(applyNotes([found("JX302", "error")], notes("GJ-06"))).toEqual([found("JX302", "error")]);
  });
});

describe("a finding about words", () => {
  const [typed, other] = ["5%", "8个"].map((about) => ({ ...found("JX701", "warning"), about })) as [
    ReportedFinding,
    ReportedFinding,
  ];
  const note = { ...(notes("JX701")[0] as Note), about: "5%" };

  test("is answered by the reason with the most words, and one with fewer is for the rest", () => {
    const [first, second] = [
      { ...typed, around: { before: "增长", behind: "" } },
      { ...typed, range: place("figures.yaml", 8), around: { before: "下降", behind: "" } },
    ];
    const narrow = { ...note, about: "增长5%", reason: "只说增长" };
    expect(applyNotes([first, second], [note, narrow]).map(({ acknowledged }) => acknowledged)).toEqual([
      "只说增长",
      note.reason,
    ]);
  });

  test("is answered by a reason for its line, whatever else is found there", () => {
    const [first, second] = ["增长", "下降"].map((before) => ({ ...typed, around: { before, behind: "" } }));
    const forLine = { ...note, about: "figures.yaml:1" };
    expect(first && second && applyNotes([first, second], [forLine]).map(({ severity }) => severity)).toEqual([
      "info",
      "info",
    ]);
  });

  test("is answered by the reason under these words, and others of its code are not", () => {
    expect(applyNotes([typed, other], [note])).toEqual([
      { ...typed, severity: "info", acknowledged: "JX701的原因" },
      { ...other, note: "JX701: { 8个: 理由 }" },
    ]);
  });

  test("is not answered by a reason for its code as a whole, which learns how to name the words", () => {
    expect(applyNotes([typed], notes("JX701"))).toMatchObject([
      { severity: "warning", about: "5%" },
      { code: "JX601", hint: "写明说的是哪几个字，如 JX701: { 5%: 理由 }" },
    ]);
  });

  test("that is gone leaves its reason behind", () => {
    expect(applyNotes([other], [note])).toMatchObject([{}, { code: "JX601", message: "现在没有关于“5%”的 JX701" }]);
  });
});

test("without reasons the findings stay, and say which note would do", () => {
  const findings = [found("GJ-06", "warning"), found("JX507", "error")];
  expect(applyNotes(findings, [])).toEqual([{ ...findings[0], note: "GJ-06: 理由" }, findings[1]]);
});

describe("a reason that says nothing", () => {
  const empty = (code: string): Note => ({ code, reason: "无", saysNothing: true, range: place("notes.yaml", 2) });

  test("is found in place of what it gives no reason for", () => {
    expect(applyNotes([found("GJ-06", "warning", 1), found("GJ-06", "warning", 5)], [empty("GJ-06")])).toMatchObject([
      {
        code: "JX605",
        severity: "warning",
        range: place("notes.yaml", 2),
        message: "GJ-06的说明只写了“无”，等于没有说明",
        related: [{ range: place("figures.yaml", 1) }, { range: place("figures.yaml", 5) }],
      },
    ]);
  });

  test("is stale where there is nothing to explain", () => {
    expect(applyNotes([], [empty("GJ-06")]).map(({ code }) => code)).toEqual(["JX601"]);
  });

  test("can't be given a reason itself", () => {
    const codes = applyNotes([found("GJ-06", "warning")], [empty("GJ-06"), ...notes("JX605")]).map(({ code }) => code);
    expect(codes).toEqual(["JX605", "JX601"]);
  });
});

describe("a reason for what is no longer asked for", () => {
  test.each(["提示", "关闭"] as const)("because it is set to %s stands", (setting) => {
    const levels = levelsFrom([{ code: "GJ-06", setting, range: place("data/2023/year.yaml") }], [], ["GJ-06"]);
    expect(applyNotes([], notes("GJ-06"), levels)).toEqual([]);
  });
});
