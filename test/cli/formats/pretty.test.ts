import { describe, expect, test } from "vitest";
import type { ReportedFinding } from "../../../src/checks/reported-finding.ts";
import { formatPretty } from "../../../src/cli/formats/pretty.ts";
import { ACKNOWLEDGED, ASKED, ERROR, MENDED, WARNING } from "./findings.ts";

/** What is printed without a terminal's colours. */
function pretty(findings: readonly ReportedFinding[], line?: string, strict = false): string {
  return formatPretty(findings, { lineOf: () => line, strict, look: true }).replace(
    new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "gu"),
    "",
  );
}

describe("findings for people", () => {
  test("stand by file, the gravest first, each with its line, other places and advice; the last line counts them", () => {
    expect(pretty([ERROR, ACKNOWLEDGED, WARNING], "  甲: 95").split("\n")).toEqual([
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

  test("one that knows what to write instead shows the line so, and doesn't say it in other words", () => {
    expect(pretty([MENDED], "  甲: 数95").split("\n").slice(1, 5)).toEqual([
      "  ▲ 核实 “95”是错字 JX711  data/figures.yaml:2:7",
      "       2 │   甲: 数95",
      "         │         ^^",
      "    改成 │   甲: 数98%",
    ]);
  });

  test("one that can't be sure asks, and says what there is to say besides", () => {
    expect(pretty([ASKED], "  甲: 数95").split("\n").slice(2, 6)).toEqual([
      "           2 │   甲: 数95",
      "             │         ^^",
      "    是不是？ │   甲: 数96%",
      "    → 都不是的，改数据",
    ]);
  });

  test("where there is no line to show it in, the advice says it", () => {
    expect(pretty([MENDED])).toContain("    → 改成那个数");
  });

  test("several in one line stand together: the line once, a mark for each, the gravest first", () => {
    expect(pretty([MENDED, ERROR], "  甲: 数95").split("\n").slice(0, 10)).toEqual([
      "data/figures.yaml",
      "  第 2 行有 2 处",
      "    2 │   甲: 数95",
      "      │      ^^^ JX301",
      "      │         ^^ JX711",
      "  ✖ 错误 “95%|甲 乙”没有写单位 JX301  data/figures.yaml:2:5",
      "    → 写成 95%， 或 95分",
      "  ▲ 核实 “95”是错字 JX711  data/figures.yaml:2:7",
      "    改成 │   甲: 数98%",
      "",
    ]);
  });

  test("where the line is long each has its own piece of it", () => {
    const printed = pretty([MENDED, ERROR], `  甲: 数95${"后".repeat(60)}`);
    expect(printed.match(/^ +2 │ .*…$/gmu)).toHaveLength(2);
    expect(printed).toContain("  第 2 行有 2 处\n  ✖ 错误");
  });

  test("what has a reason is counted, and listed only for who asks to look", () => {
    const text = formatPretty([ACKNOWLEDGED], { lineOf: () => undefined, strict: false });
    expect(text).toBe("没有错误，可以出表；1 处已经说明。\n");
  });

  test("none is said in a line", () => {
    expect(pretty([])).toBe("没有错误，可以出表。\n");
  });

  test("what wants an explanation is called so in a strict run as well; the last line says what it holds back", () => {
    const printed = pretty([WARNING], "  甲: 95", true);
    expect(printed).toContain("▲ 核实 除数是零");
    expect(printed).toMatch(/\n没有错误；1 处要核实：改正，或在 .*写明原因，没有说明的不能提交。\n$/u);
  });

  test("six other places are shown, and how many more there are", () => {
    const place = { message: "人员.编制人数", range: WARNING.range };
    const printed = (count: number) => pretty([{ ...WARNING, related: Array(count).fill(place) }]);
    expect(printed(6).match(/人员\.编制人数/gu)).toHaveLength(6);
    expect(printed(6)).not.toContain("还有");
    expect(printed(8).match(/人员\.编制人数/gu)).toHaveLength(6);
    expect(printed(8)).toContain("\n    ……还有 2 处\n");
  });

  test("what a terminal would obey is shown, in the message and in the line", () => {
    const printed = pretty([{ ...WARNING, message: "红\u001b[31m字" }], "甲\u202e: \u001b[2J95");
    expect(printed).toContain("▲ 核实 红␛[31m字 JX316");
    expect(printed).toContain("7 │ 甲[U+202E]: ␛[2J95");
  });

  test("a line that can't be looked up is left out", () => {
    expect(pretty([WARNING])).not.toContain("│");
  });
});
