import { expect, test } from "vitest";
import { type CheckEntry, check, findAll } from "../../src/checks/check.ts";
import type { SourceRange } from "../../src/reading/finding.ts";

const entry = { level: "核实", title: "", why: "", fix: "", example: { wrong: "", right: "" } } as const;

function place(line: number): SourceRange {
  return { file: "report.md", start: { line, column: 1 }, end: { line, column: 3 } };
}

/** A check that comes upon something in each of the lines. */
function inLines(code: CheckEntry["code"], lines: readonly number[], yieldsTo: readonly CheckEntry["code"][] = []) {
  return check({ ...entry, code, yieldsTo }, () => lines.map((line) => ({ at: place(line), message: code })));
}

function found(...checks: ReturnType<typeof inLines>[]): string[] {
  return findAll(checks, {}).map(({ code, range }) => `${code} ${range.start.line}`);
}

test("what checks find stands in their order", () => {
  expect(found(inLines("JX802", [3, 1]), inLines("JX801", [1]))).toEqual(["JX802 3", "JX802 1", "JX801 1"]);
});

test("where a check yields to another, the same place is found once", () => {
  expect(found(inLines("JX801", [1, 2], ["JX802"]), inLines("JX802", [2, 3]))).toEqual([
    "JX801 1",
    "JX802 2",
    "JX802 3",
  ]);
});
