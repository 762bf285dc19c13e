import { describe, expect, test } from "vitest";
import { readFigures } from "../../src/figures/read-figures.ts";
import { sourceFile } from "../../src/reading/source-file.ts";
import { parseYaml } from "../../src/reading/yaml/yaml-source.ts";

function read(text: string, ...rest: [at?: string[], prefix?: string[]]) {
  const parsed = parseYaml(sourceFile("figures.yaml", text));
  if ("findings" in parsed) throw new Error("bad YAML");
  return readFigures(parsed.yaml, [], ...rest);
}

describe("every leaf of a file is a figure", () => {
  test("named by its keys, with its place", () => {
    const { figures, findings } = read("三公经费:\n  上年预算数: 27万元\n  公务接待费: { 实际支出: 3.62万元 }\n");
    expect(findings).toEqual([]);
    expect(figures.map(({ path, range }) => [path, range.start])).toEqual([
      ["三公经费.上年预算数", { line: 2, column: 10 }],
      ["三公经费.公务接待费.实际支出", { line: 3, column: 18 }],
    ]);
  });

  test("a quantity, 是, 否, or a formula", () => {
    const { figures } = read("数: 27万元\n有: 是\n无: 否\n率: =数 ÷ 数\n");
    expect(
      figures.map(({ written }) => (written.kind === "value" ? written.value.kind : written.formula.text)),
    ).toEqual(["quantity", "yes-no", "yes-no", "数 ÷ 数"]);
    expect(figures[2]?.written).toEqual({ kind: "value", value: { kind: "yes-no", value: false } });
  });

  test("a part of the file alone, under another name", () => {
    const { figures } = read(
      "甲:\n  控制率: 100%\n乙:\n  控制率: 90%\n",
      ["乙", "控制率"],
      ["计分依据", "乙", "控制率"],
    );
    expect(figures.map(({ path }) => path)).toEqual(["计分依据.乙.控制率"]);
  });

  test("a part that isn't there has none", () => {
    expect(read("甲: 1元\n", ["乙"]).figures.map(({ written }) => written)).toEqual([
      { kind: "value", value: { kind: "unavailable" } },
    ]);
  });

  test("a file without anything has one without a name at most, and nothing to say", () => {
    expect(read("").findings).toEqual([]);
  });
});

describe("a leaf that can't be read keeps its name, has no value, and is reported at its place", () => {
  test.each([
    ["27", "JX301"],
    ["27.50", "JX301"],
    ["27萬元", "JX302"],
    ["约27万元", "JX302"],
    ["1,234元", "JX302"],
    ["=1元 +", "JX311"],
    ["=27萬元 + 1元", "JX302"],
  ])("%s: %s", (text, code) => {
    const { figures, findings } = read(`人员:\n  编制人数: ${text}\n`);
    expect(figures).toMatchObject([
      { path: "人员.编制人数", written: { kind: "value", value: { kind: "unavailable" } } },
    ]);
    expect(findings).toMatchObject([{ code, range: { file: "figures.yaml", start: { line: 2 } } }]);
  });

  test("a bare number is shown as it was typed, with units to choose from", () => {
    expect(read("数: 27.50\n").findings).toMatchObject([
      { message: "“27.50”没有写单位", hint: expect.stringContaining("27.50万元") },
    ]);
  });

  test.each(["数:", "数: ''", "数: [1元, 2元]"])("%s is left to the schema", (text) => {
    const { figures, findings } = read(`${text}\n`);
    expect(findings).toEqual([]);
    expect(figures).toMatchObject([{ path: "数", written: { value: { kind: "unavailable" } } }]);
  });

  test("one of them doesn't keep the others from being read", () => {
    const { figures, findings } = read("甲: 1\n乙: 2元\n丙: 3\n");
    expect(figures.map(({ path }) => path)).toEqual(["甲", "乙", "丙"]);
    expect(findings.map(({ range }) => range.start)).toEqual([
      { line: 1, column: 4 },
      { line: 3, column: 4 },
    ]);
  });

  test("a formula's fault stands at its part of the line", () => {
    const { findings } = read("数: =甲 + 27萬元\n");
    expect(findings).toMatchObject([{ range: { start: { line: 1, column: 9 }, end: { line: 1, column: 13 } } }]);
  });

  test("and in quotes too", () => {
    const { findings } = read("数: '=甲 + 27萬元'\n");
    expect(findings).toMatchObject([{ range: { start: { line: 1, column: 10 }, end: { line: 1, column: 14 } } }]);
  });
});
