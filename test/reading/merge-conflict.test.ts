import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/reading/finding.ts";
import { mergeConflictIn } from "../../src/reading/merge-conflict.ts";
import { rangeBetween, sourceFile } from "../../src/reading/source-file.ts";

function conflictIn(text: string): Finding | undefined {
  const source = sourceFile("report.md", text);
  return mergeConflictIn(source.text, (start, end) => rangeBetween(source, start, end));
}

function linesOf({ range, related = [] }: Finding): number[] {
  return [range, ...related.map((each) => each.range)].map(({ start }) => start.line);
}

describe("no conflict", () => {
  test.each([
    ["the underline of a heading", "存在的问题\n=======\n"],
    ["a quote in a quote", ">>>>>>> 引文\n"],
    ["a beginning that nothing ends", "<<<<<<< HEAD\n甲\n=======\n乙\n"],
    ["an end before the beginning", ">>>>>>> main\n<<<<<<< HEAD\n"],
    ["markers that don't begin their line", " <<<<<<< HEAD\n甲\n =======\n乙\n >>>>>>> main\n"],
    ["six and eight characters", "<<<<<< a\n>>>>>> a\n<<<<<<<< b\n>>>>>>>> b\n"],
  ])("%s", (_, text) => {
    expect(conflictIn(text)).toBeUndefined();
  });
});

describe("a conflict is one finding at its first marker, and the other markers are related places", () => {
  test.each([
    ["one", "甲\n<<<<<<< HEAD\n乙\n=======\n丙\n>>>>>>> main\n", [2, 4, 6]],
    ["with what was there before", "<<<<<<< a\n乙\n||||||| 5f0c1d2\n丁\n=======\n丙\n>>>>>>> b\n", [1, 3, 5, 7]],
    ["with nothing on one side, at the end of the file", "<<<<<<< a\n=======\n丙\n>>>>>>> b", [1, 2, 4]],
    ["two, with a heading's underline between them", `${conflict(1)}题\n=======\n${conflict(2)}`, [1, 3, 5, 8, 10, 12]],
    ["half mended", "<<<<<<< a\n乙\n丙\n>>>>>>> b\n", [1, 4]],
    ["with Windows' line ends", conflict(1).replaceAll("\n", "\r\n"), [1, 3, 5]],
  ])("%s", (_, text, lines) => {
    const found = conflictIn(text) as Finding;
    expect(linesOf(found)).toEqual(lines);
    expect(found.code).toBe("JX008");
  });

  test("a marker is pointed at without its line end", () => {
    expect(conflictIn(conflict(1).replaceAll("\n", "\r\n"))?.range.end).toEqual({ line: 1, column: 13 });
  });

  test("how many there are is said", () => {
    expect(conflictIn(conflict(1))?.message).toContain("这里留着两种写法");
    expect(conflictIn(conflict(1) + conflict(2) + conflict(3))?.message).toContain("共 3 处");
  });
});

function conflict(number: number): string {
  return `<<<<<<< HEAD\n甲${number}\n=======\n乙${number}\n>>>>>>> main\n`;
}
