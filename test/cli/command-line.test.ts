import { expect, test } from "vitest";
import { readOptions, UsageError } from "../../src/cli/command-line.ts";

test("without options: the current folder, out/, everything, not strict", () => {
  expect(readOptions([]).common).toEqual({ root: ".", out: "out", years: [], departments: [], strict: false });
});

test("years and departments can be named several times", () => {
  const words = ["--year", "2022", "--year=2023", "--department", "dangan", "--strict", "--root", "a", "--out", "b"];
  expect(readOptions(words).common).toEqual({
    root: "a",
    out: "b",
    years: ["2022", "2023"],
    departments: ["dangan"],
    strict: true,
  });
});

test("a command's own options come back beside the common ones", () => {
  const own = { format: { type: "string", default: "pretty" } } as const;
  expect(readOptions([], own).own.format).toBe("pretty");
  expect(readOptions(["--format", "json"], own).own.format).toBe("json");
});

test.each([
  [["--formt", "json"], "没有 --formt 这个选项"],
  [["--year"], "选项 --year 后面要跟一个值"],
  [["--year", "--strict"], "选项 --year 后面要跟一个值"],
  [["--strict=是"], "选项 --strict 后面不跟值，只写 --strict"],
  [["2023"], "多写了“2023”"],
])("%j is refused in plain words", (words, message) => {
  expect(() => readOptions(words)).toThrow(UsageError);
  expect(() => readOptions(words)).toThrow(message);
});
