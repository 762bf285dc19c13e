import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatPretty } from "../../../src/cli/formats/pretty.ts";
import { PROJECT } from "../../support/workspace.ts";
import { ACKNOWLEDGED, ERROR, MENDED, WARNING } from "./findings.ts";

interface Task {
  readonly label: string;
  readonly problemMatcher: readonly { readonly severity: string; readonly pattern: { readonly regexp: string } }[];
}

const TASKS = readFileSync(join(PROJECT, ".vscode", "tasks.json"), "utf8").replace(/^\s*\/\/.*$/gmu, "");
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "gu");

test.each((JSON.parse(TASKS) as { tasks: Task[] }).tasks)(
  "the editor's task $label reads findings off what is printed",
  ({ problemMatcher }) => {
    const lines = formatPretty([ERROR, MENDED, WARNING, ACKNOWLEDGED], {
      lineOf: () => "甲: 95",
      strict: false,
      look: true,
    })
      .replace(COLOURS, "")
      .split("\n");
    const read = lines.flatMap((line) =>
      problemMatcher.flatMap(({ severity, pattern }) => {
        const match = new RegExp(pattern.regexp, "u").exec(line);
        return match ? [[severity, ...match.slice(1)]] : [];
      }),
    );
    expect(read).toEqual([
      ["error", "“95%|甲 乙”没有写单位", "JX301", "data/figures.yaml", "2", "5"],
      ["warning", "“95”是错字", "JX711", "data/figures.yaml", "2", "7"],
      ["warning", "除数是零", "JX316", "data/乙,丙:丁.yaml", "7", "1"],
      ["info", "在职人数不超过编制人数：不成立", "GJ-18", "data/乙,丙:丁.yaml", "7", "1"],
    ]);
  },
);
