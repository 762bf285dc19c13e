import { expect, test } from "vitest";
import { checkConclusion } from "../../src/documents/check-conclusion.ts";
import { sourceFile } from "../../src/source/source-file.ts";

function told(report: string, template = "{{{报告}}}") {
  const document = { template: sourceFile("report.hbs", template) } as never;
  return checkConclusion(sourceFile("report.md", report), { documents: [document] });
}

test("total and grade are stated by reference, in the report or in its form", () => {
  expect(told("得{{总分}}分，等次为“{{等次}}”。")).toEqual([]);
  expect(told("得{{总分}}分。", "{{{报告}}}<p>{{等次}}</p>")).toEqual([]);
});

test("what is missing is told at the conclusion, else at the top", () => {
  expect(told("# 概况\n\n文。\n\n# 评价结论\n\n较好。")).toMatchObject([
    { code: "JX712", message: "报告没有引用{{总分}}、{{等次}}", range: { start: { line: 5 }, end: { column: 7 } } },
  ]);
  expect(told("得{{总分}}分。")).toMatchObject([{ message: "报告没有引用{{等次}}", range: { start: { line: 1 } } }]);
  expect(told("较好。", "<p>{{总分}}{{等次}}</p>")).toHaveLength(1);
});

test("a total that is typed is told as a number, not as missing too", () => {
  expect(told("得95分，等次为“{{等次}}”。")).toEqual([]);
});
