import { describe, expect, test } from "vitest";
import { formatGithub } from "../../../src/cli/formats/github.ts";
import { formatJson } from "../../../src/cli/formats/json.ts";
import { formatMarkdown } from "../../../src/cli/formats/markdown.ts";
import { formatSarif } from "../../../src/cli/formats/sarif.ts";
import { ACKNOWLEDGED, ASKED, ERROR, MENDED, WARNING } from "./findings.ts";

const LENIENT = { strict: false, lineOf: () => undefined };
const STRICT = { ...LENIENT, strict: true };
/** What turns a terminal red, and what turns the rest of a line round. */
const OBEYED = { ...WARNING, message: "红\u001b[31m字，反\u202e写", hint: "行\r尾" };

describe("json", () => {
  test("is an array of flat objects", () => {
    expect(JSON.parse(formatJson([ERROR]))).toEqual([
      {
        code: "JX301",
        severity: "error",
        message: "“95%|甲\n乙”没有写单位",
        file: "data/figures.yaml",
        line: 2,
        column: 5,
        endLine: 2,
        endColumn: 7,
        hint: "写成 95%，\n或 95分",
      },
    ]);
  });

  test("has the reason and the other places of one that has them", () => {
    const [{ acknowledged, related }] = JSON.parse(formatJson([ACKNOWLEDGED]));
    expect(acknowledged).toBe("安置两名");
    expect(related).toMatchObject([{ message: "人员.编制人数 是 25人", line: 6, column: 2 }]);
  });

  test("has what to write instead with its place, and whether that is a guess", () => {
    const place = { file: "data/figures.yaml", line: 2, column: 7, endLine: 2, endColumn: 9 };
    expect(JSON.parse(formatJson([MENDED, ASKED])).map(({ mend }: { mend: unknown }) => mend)).toEqual([
      { ...place, text: "98%" },
      { ...place, text: "96%", isGuess: true },
    ]);
  });

  test("of nothing is an empty array", () => {
    expect(formatJson([])).toBe("[]\n");
  });
});

describe("github", () => {
  test("is a command a line: a percent sign and a line's end are written in code", () => {
    expect(formatGithub([ERROR], LENIENT)).toBe(
      "::error file=data/figures.yaml,line=2,col=5,endLine=2,endColumn=7,title=JX301::“95%25|甲%0A乙”没有写单位%0A写成 95%25，%0A或 95分\n",
    );
  });

  test("and so are a comma and a colon where they would end a property", () => {
    expect(formatGithub([ACKNOWLEDGED], LENIENT)).toContain("::notice file=data/乙%2C丙%3A丁.yaml,line=7");
    expect(formatGithub([ACKNOWLEDGED], LENIENT)).toMatch(/%0A说明：安置两名\n$/u);
    expect(formatGithub([WARNING], LENIENT)).toMatch(/^::warning /u);
  });
});

test("github annotates what fails a strict run as an error", () => {
  expect(formatGithub([WARNING], STRICT)).toMatch(/^::error /u);
  expect(formatGithub([ACKNOWLEDGED], STRICT)).toMatch(/^::notice /u);
});

test("what a terminal would obey is shown", () => {
  expect(formatGithub([OBEYED], LENIENT)).toMatch(/::红␛\[31m字，反\[U\+202E\]写%0A行␍尾\n$/u);
  expect(formatMarkdown([OBEYED], LENIENT)).toContain("| 红␛\\[31m字，反\\[U+202E\\]写 | 行␍尾 |");
});

describe("what is switched off", () => {
  const off = ["GJ-01 红\u001b[31m字\n<b>"];

  test("is shown like a finding, by the name that the form pack gives it", () => {
    expect(formatGithub([], { strict: false, off })).toBe("::notice::关闭了的核对：GJ-01 红␛[31m字 <b>。\n");
    expect(formatMarkdown([], { ...LENIENT, off })).toContain("关闭了的核对：GJ-01 红␛\\[31m字<br>\\<b\\>。");
  });

  test("goes unmentioned where nothing is", () => {
    expect(formatGithub([], { strict: false, off: [] })).toBe("");
  });
});

describe("markdown", () => {
  test("is a table: a bar and a line's end don't break it", () => {
    expect(formatMarkdown([ERROR, ACKNOWLEDGED], LENIENT).split("\n")).toEqual([
      "| 级别 | 编号 | 位置 | 问题 | 怎样改 |",
      "| --- | --- | --- | --- | --- |",
      "| 错误 | JX301 | data/figures.yaml:2 | “95%\\|甲<br>乙”没有写单位 | 写成 95%，<br>或 95分 |",
      "| 已说明 | GJ-18 | data/乙,丙:丁.yaml:7 | 在职人数不超过编制人数：不成立 | 说明：安置两名 |",
      "",
      "1 处错误，改好才能出表；1 处已经说明。",
      "",
    ]);
  });

  test("shows how the line reads when it is mended, and names a line once", () => {
    const table = formatMarkdown([MENDED, ASKED], { strict: false, lineOf: () => "  甲: 数95" });
    expect(table.split("\n").slice(2, 4)).toEqual([
      "| 核实 | JX711 | data/figures.yaml:2 | “95”是错字 | 改成   甲: 数98% |",
      "| 核实 | JX711 | 同一行 | “95”是错字 | 是不是？   甲: 数96%<br>都不是的，改数据 |",
    ]);
  });

  test("shows what people typed as it was typed", () => {
    expect(formatMarkdown([{ ...WARNING, message: "“__proto__”、<b>、*甲*、[乙](丙)" }], LENIENT)).toContain(
      "| “\\_\\_proto\\_\\_”、\\<b\\>、\\*甲\\*、\\[乙\\](丙) |",
    );
  });

  test("calls what wants an explanation by its name in a strict run as well, and says what it holds back", () => {
    expect(formatMarkdown([WARNING], STRICT)).toContain("| 核实 | JX316 |");
    expect(formatMarkdown([WARNING], STRICT)).toContain(
      "没有错误；1 处要核实：改正，或在 notes.yaml 的“说明”下按编号写明原因，没有说明的不能提交。",
    );
  });

  test("of nothing is a line", () => {
    expect(formatMarkdown([], LENIENT)).toBe("没有错误，可以出表。\n");
  });
});

describe("sarif", () => {
  const [run] = JSON.parse(formatSarif([ERROR, ERROR, ACKNOWLEDGED, WARNING])).runs;

  test("lists each code once, ours with its words", () => {
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["JX301", "GJ-18", "JX316"]);
    expect(run.tool.driver.rules[0].shortDescription.text).toBe("数量没有写单位");
    expect(run.tool.driver.rules[1]).toEqual({
      id: "GJ-18",
      name: "在职人数不超过编制人数",
      shortDescription: { text: "在职人数不超过编制人数" },
      help: { text: "核对编制批复" },
    });
  });

  test("names its files by address", () => {
    expect(run.results[2].locations[0].physicalLocation.artifactLocation.uri).toBe(
      "data/%E4%B9%99,%E4%B8%99:%E4%B8%81.yaml",
    );
  });

  test("has what to write instead as a fix", () => {
    const [mended, asked] = JSON.parse(formatSarif([MENDED, ASKED])).runs[0].results;
    expect(mended.fixes).toEqual([
      {
        description: { text: "改成“98%”" },
        artifactChanges: [
          {
            artifactLocation: { uri: "data/figures.yaml", uriBaseId: "%SRCROOT%" },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 9 },
                insertedContent: { text: "98%" },
              },
            ],
          },
        ],
      },
    ]);
    expect(asked.fixes[0].description.text).toBe("是不是“96%”？");
  });

  test("has a level, other places and the reason it may stand", () => {
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(["error", "error", "note", "warning"]);
    expect(run.results[2]).toMatchObject({
      relatedLocations: [{ message: { text: "人员.编制人数 是 25人" } }],
      suppressions: [{ kind: "external", justification: "安置两名" }],
    });
  });
});
