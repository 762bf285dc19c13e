import { mkdirSync } from "node:fs";
import { join, parse, resolve } from "node:path";
import { describe, expect, test } from "vitest";
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

describe("where the “--” before an option was forgotten", () => {
  const read = (args: readonly string[], swallowed: Record<string, string>) =>
    readOptions(
      args,
      { cwd: "/", environment: { npm_lifecycle_event: "check", ...swallowed } },
      { look: { type: "boolean", default: false }, "dry-run": { type: "boolean", default: false } },
    );

  test("one without a value works all the same", () => {
    const { common, own } = read([], { npm_config_strict: "true", npm_config_dry_run: "true" });
    expect([common.strict, own.look, own["dry-run"]]).toEqual([true, false, true]);
  });

  test("of one with a value it is said what to type", () => {
    expect(() => read(["2023"], { npm_config_year: "true" })).toThrow("选项写在“--”后面：npm run check -- --year 2023");
  });

  test("the words stand before it, and of several nobody knows which value is whose", () => {
    const environment = { npm_lifecycle_event: "new", npm_config_from: "true" };
    const read = (args: string[], more = {}) =>
      readOptions(args, { cwd: "/", environment: { ...environment, ...more } }, { from: { type: "string" } }, [
        "year",
        "2024",
      ]);
    expect(() => read(["2023"])).toThrow("npm run new -- year 2024 --from 2023");
    expect(() => read(["2023", "qw"], { npm_config_year: "true" })).toThrow(
      "npm run new -- year 2024 --year … --from …",
    );
  });

  test("where only the value is left, it is said where options go", () => {
    const io = { cwd: "/", environment: { npm_lifecycle_event: "check" } };
    expect(() => readOptions(["json"], io, { format: { type: "string" } })).toThrow(
      "多写了“json”；它是选项的值的，选项和值都写在“--”后面，例如 npm run check -- --format json",
    );
    expect(() => readOptions(["json"], { cwd: "/" })).toThrow(/^多写了“json”$/u);
  });

  test("npm's own settings are none of ours", () => {
    expect(read([], { npm_config_loglevel: "silent", npm_config_strict: "" }).common.strict).toBe(false);
    const { common } = readOptions([], { cwd: "/", environment: { npm_config_strict: "true" } });
    expect(common.strict).toBe(false);
  });
});
