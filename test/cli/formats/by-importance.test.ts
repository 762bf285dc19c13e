import { expect, test } from "vitest";
import type { ReportedFinding } from "../../../src/checks/reported-finding.ts";
import { byImportance } from "../../../src/cli/formats/by-importance.ts";

function found(file: string, line: number, severity: ReportedFinding["severity"]): ReportedFinding {
  const at = { line, column: 1 };
  return { code: `${file}${line}`, severity, message: "", hint: "", range: { file, start: at, end: at } };
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
  expect(byImportance(findings).map(({ findings: own }) => own.map(({ code }) => code))).toEqual([
    ["乙2", "乙3", "乙1"],
    ["甲2", "甲1"],
    ["丙1"],
  ]);
});

test("nothing is in no file", () => {
  expect(byImportance([])).toEqual([]);
});
