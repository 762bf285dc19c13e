import { mkdirSync } from "node:fs";
import { join, parse, resolve } from "node:path";
import { expect, test } from "vitest";
import { readOptions, UsageError } from "../../src/cli/command-line.ts";
import { newWorkspace } from "../support/workspace.ts";

/** A folder that lies in no workspace. */
const HERE = { cwd: parse(resolve(".")).root };

test("without options: everything, not strict", () => {
  expect(readOptions([], HERE).common).toMatchObject({ years: [], departments: [], strict: false });
});

test("the workspace is the nearest one upwards, and what is made lies in its out/, wherever the command was typed", () => {
  const root = newWorkspace();
  const deep = join(root, "data", "2023", "dangan");
  mkdirSync(join(deep, "templates"));
  for (const cwd of [root, deep])
    expect(readOptions([], { cwd }).common).toMatchObject({ root, out: join(root, "out") });
  expect(readOptions([], HERE).common).toMatchObject({ root: HERE.cwd, out: join(HERE.cwd, "out") });
});

test("years and departments can be named several times", () => {
  const words = ["--year", "2022", "--year=2023", "--department", "dangan", "--strict", "--root", "a", "--out", "b"];
  expect(readOptions(words, HERE).common).toEqual({
    root: join(HERE.cwd, "a"),
    out: join(HERE.cwd, "b"),
    years: ["2022", "2023"],
    departments: ["dangan"],
    strict: true,
  });
});

test("a command's own options come back beside the common ones", () => {
  const own = { format: { type: "string", default: "pretty" } } as const;
  expect(readOptions([], HERE, own).own.format).toBe("pretty");
  expect(readOptions(["--format", "json"], HERE, own).own.format).toBe("json");
});

test.each([
  [["--formt", "json"], "没有 --formt 这个选项"],
  [["--year"], "选项 --year 后面要跟一个值"],
  [["--year", "--strict"], "选项 --year 后面要跟一个值"],
  [["--strict=是"], "选项 --strict 后面不跟值，只写 --strict"],
  [["2023"], "多写了“2023”"],
])("%j is refused in plain words", (words, message) => {
  expect(() => readOptions(words, HERE)).toThrow(UsageError);
  expect(() => readOptions(words, HERE)).toThrow(message);
});
