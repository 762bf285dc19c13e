import { describe, expect, test } from "vitest";
import { checkSettings, levelsFrom } from "../../src/checks/levels.ts";
import { reportFindings } from "../../src/checks/report-findings.ts";
import { finding } from "../../src/reading/finding.ts";
import type { LevelSetting } from "../../src/reading/level-settings.ts";
import { place } from "../figures/figures-of.ts";

function settings(of: Record<string, LevelSetting["setting"]>, file = "data/2023/year.yaml"): LevelSetting[] {
  return Object.entries(of).map(([code, setting], index) => ({ code, setting, range: place(file, index + 3) }));
}

const slip = finding("JX721", place("data/2023/dangan/report.md"), "“四风”别处没有加引号");

describe("a level that is set", () => {
  test.each([
    ["错误", ["error"]],
    ["核实", ["warning"]],
    ["提示", ["info"]],
    ["关闭", []],
  ] as const)("to %s holds in place of the check's own", (setting, severities) => {
    const levels = levelsFrom(settings({ JX721: setting }), [], []);
    expect(reportFindings([slip], levels).map(({ severity }) => severity)).toEqual(severities);
  });

  test("by the year holds before one that is set by the pack, and leaves its others as they are", () => {
    const levels = levelsFrom(settings({ JX721: "关闭", JX722: "错误" }), settings({ JX721: "提示" }), []);
    const repeat = finding("JX722", slip.range, "这一句在别处已经写过");
    expect(reportFindings([slip, repeat], levels).map(({ severity }) => severity)).toEqual(["info", "error"]);
    expect(levels.off).toEqual([]);
  });

  test("says nothing of what is wrong with a form", () => {
    const ofForm = { ...slip, range: place("templates/small/rubric.yaml") };
    expect(reportFindings([ofForm], levelsFrom(settings({ JX721: "关闭" }), [], []))).toMatchObject([
      { severity: "warning" },
    ]);
  });

  test("changes a form's own cross-check as well", () => {
    const own = { code: "GJ-01", own: { title: "甲", severity: "error" as const }, message: "", range: slip.range };
    expect(
      reportFindings([{ ...own, hint: "" }], levelsFrom([], settings({ "GJ-01": "提示" }), ["GJ-01"])),
    ).toMatchObject([{ severity: "info", title: "甲" }]);
  });
});

describe("a setting that can't be", () => {
  const found = (of: Record<string, LevelSetting["setting"]>) =>
    checkSettings(settings(of), ["GJ-01"]).map(({ code, message, range }) => `${code} ${range.start.line} ${message}`);

  test("is of a code that nobody knows", () => {
    expect(found({ "GJ-01": "关闭", "GJ-02": "关闭", JX999: "提示" })).toEqual([
      "JX203 4 没有编号为 GJ-02 的核对",
      "JX203 5 没有编号为 JX999 的核对",
    ]);
  });

  test("is of what is always about a form", () => {
    expect(found({ JX205: "提示", JX522: "关闭" })).toEqual([
      "JX203 3 JX205（还有待改的地方）不能改级别",
      "JX203 4 JX522（各件的附件号或标题写法不一）不能改级别",
    ]);
  });

  test("changes nothing, its own refusal least of all", () => {
    const refused = settings({ JX203: "关闭", JX301: "关闭", JX205: "关闭", JX999: "关闭", "GJ-02": "关闭" });
    const levels = levelsFrom(refused, refused, ["GJ-01"]);
    for (const code of ["JX203", "JX301"]) expect(levels.settingFor({ code, range: slip.range })).toBeUndefined();
    expect(levels.off).toEqual([]);
  });

  test("is of what a build can't do without", () => {
    expect(found({ JX301: "提示", JX503: "核实", JX602: "错误" })).toEqual([
      "JX203 3 JX301（数量没有写单位）不能改级别",
    ]);
  });
});
