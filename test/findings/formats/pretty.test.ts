import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/findings/finding.ts";
import { formatPretty } from "../../../src/findings/formats/pretty.ts";
import { ERROR, EXPLAINED, WARNING } from "./findings.ts";

/** What is printed without a terminal's colours. */
function pretty(findings: readonly Finding[], line?: string): string {
  return formatPretty(findings, () => line).replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "gu"), "");
}

describe("findings for people", () => {
  test("stand by file, the gravest first, each with its line, other places and advice; the last line counts them", () => {
    expect(pretty([ERROR, EXPLAINED, WARNING], "  甲: 95").split("\n")).toEqual([
      "data/figures.yaml",
      "  ✖ 错误 “95%|甲 乙”没有写单位 JX301  data/figures.yaml:2:5",
      "    2 │   甲: 95",
      "      │      ^^",
      "    → 写成 95%， 或 95分",
      "",
      "data/乙,丙:丁.yaml",
      "  ▲ 核实 除数是零 JX316  data/乙,丙:丁.yaml:7:1",
      "    7 │   甲: 95",
      "      │ ^^",
      "    → 核对作除数的那项数据；确实为零的，在 notes.yaml 里说明。",
      "  ○ 已说明 在职人数不超过编制人数：不成立 GJ-18  data/乙,丙:丁.yaml:7:1",
      "    说明 安置两名",
      "",
      "1 处错误，改好才能出表；1 处要核实：改正，或在 notes.yaml 的“说明”下按编号写明原因；1 处已经说明。",
      "",
    ]);
  });

  test("none is said in a line", () => {
    expect(pretty([])).toBe("没有错误，可以出表。\n");
  });

  test("a line that can't be looked up is left out", () => {
    expect(pretty([WARNING])).not.toContain("│");
  });
});
