import { expect, test } from "vitest";
import type { ReportedFinding } from "../../../src/checks/reported-finding.ts";
import { byImportance } from "../../../src/cli/formats/by-importance.ts";

function found(file: string, line: number, severity: ReportedFinding["severity"]): ReportedFinding {
  const at = { line, column: 1 };
  return {
    code: `${file}${line}`,
    severity,
    message: "",
    hint: "",
    range: { file, start: at, end: { line, column: 2 } },
  };
}

test("files with errors come first, and in each the gravest; what is alike keeps its order", () => {
  const findings = [
    found("甲", 1, "info"),
    found("甲", 2, "warning"),
    found("乙", 1, "warning"),
    found("乙", 2, "error"),
    found("乙", 3, "error"),
    found("丙", 1, "info"),
  ];
  expect(byImportance(findings).map(({ groups }) => groups.flat().map(({ code }) => code))).toEqual([
    ["乙2", "乙3", "乙1"],
    ["甲2", "甲1"],
    ["丙1"],
  ]);
});

test("what is open in one line stands together, where its gravest stands, the gravest first", () => {
  const first = found("甲", 1, "warning");
  const [warning, info, error] = (["warning", "info", "error"] as const).map((each) => found("甲", 2, each));
  const answered = { ...found("甲", 2, "info"), acknowledged: "理由" };
  expect(byImportance([first, warning, info, answered, error] as ReportedFinding[])).toEqual([
    { file: "甲", groups: [[error, warning, info], [first], [answered]] },
  ]);
});

test("what concerns a whole file stands in no line, and so does what stands for many", () => {
  const one = found("甲", 1, "error");
  const ofFile = { ...one, range: { ...one.range, end: one.range.start } };
  const ofMany = { ...one, folded: [one, one] };
  expect(
    byImportance([ofFile, { ...ofFile }, ofMany, one]).flatMap(({ groups }) => groups.map(({ length }) => length)),
  ).toEqual([1, 1, 1, 1]);
});

test("nothing is in no file", () => {
  expect(byImportance([])).toEqual([]);
});
