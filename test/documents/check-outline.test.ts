import { describe, expect, test } from "vitest";
import { checkOutline } from "../../src/documents/check-outline.ts";
import type { OutlineEntry } from "../../src/pack/form-pack.ts";
import { place } from "../figures/figures-of.ts";

const RANGE = place("pack.yaml");

function entry(title: string, ...below: string[]): OutlineEntry {
  return { title, below: below.map((each) => entry(each)), range: RANGE };
}

const OUTLINE = [entry("基本情况", "部门概况", "绩效目标"), entry("主要绩效", "经济性分析"), entry("有关建议")];
const RIGHT = ["# 基本情况", "## 部门概况", "## 绩效目标", "# 主要绩效", "## 经济性分析", "# 有关建议"];

/** Headings as they stand in report.md, the first on line 1; each finding as its code, its line and its message. */
function check(...lines: string[]) {
  const headings = lines.map((line, index) => {
    const [marks = "", ...title] = line.split(" ");
    return { level: marks.length, title: title.join(" "), range: place("report.md", index + 1) };
  });
  return checkOutline(headings, OUTLINE, "report.md").map(({ code, message, hint, range }) => ({
    code,
    message,
    hint,
    line: range.start.line,
  }));
}

describe("a report with the form's headings in the form's order is accepted", () => {
  test("as they are", () => {
    expect(check(...RIGHT)).toEqual([]);
  });

  test("with headings of its own between and below them, but for the first level", () => {
    expect(
      check(
        "# 基本情况",
        "## 机构设置",
        "## 部门概况",
        "### 职能",
        "#### 分工",
        "## 绩效目标",
        "# 主要绩效",
        "## 经济性分析",
        "## 效率性",
        "# 有关建议",
        "## 第一条",
      ),
    ).toEqual([]);
  });
});

describe("a heading of the form that is missing", () => {
  test("on the first level is told at the top of the file", () => {
    expect(check("# 基本情况", "## 部门概况", "## 绩效目标", "# 主要绩效", "## 经济性分析")).toMatchObject([
      { code: "JX503", line: 1, message: "报告缺少“有关建议”这一部分", hint: expect.stringContaining("# 有关建议") },
    ]);
  });

  test("below another is told at that one", () => {
    expect(
      check("# 基本情况", "## 部门概况", "# 主要绩效", "## 经济性分析", "# 有关建议").map(({ code, line }) => [
        code,
        line,
      ]),
    ).toEqual([["JX503", 1]]);
    expect(check(...RIGHT.filter((line) => line !== "## 经济性分析"))).toMatchObject([
      { code: "JX503", line: 4, hint: expect.stringContaining("## 经济性分析") },
    ]);
  });

  test("under the wrong heading is missing under the right one", () => {
    const moved = ["# 基本情况", "## 部门概况", "# 主要绩效", "## 绩效目标", "## 经济性分析", "# 有关建议"];
    expect(check(...moved)).toMatchObject([{ code: "JX503", line: 1, message: "报告缺少“绩效目标”这一部分" }]);
  });

  test("or rather misspelt, is told once, at the heading that is probably meant", () => {
    expect(check(...RIGHT.map((line) => line.replace("有关建议", "有关意见")))).toMatchObject([
      { code: "JX503", line: 6, hint: "是不是把它写成了“有关意见”？" },
    ]);
  });

  test("each by itself, all of them in an empty report", () => {
    expect(check().map(({ code, line }) => [code, line])).toEqual(Array(3).fill(["JX503", 1]));
  });
});

describe("headings out of place", () => {
  test("in another order", () => {
    const swapped = ["# 主要绩效", "## 经济性分析", "# 基本情况", "## 部门概况", "## 绩效目标", "# 有关建议"];
    expect(check(...swapped)).toMatchObject([{ code: "JX503", line: 1, message: expect.stringContaining("次序") }]);
  });

  test("in another order below", () => {
    expect(check("# 基本情况", "## 绩效目标", "## 部门概况", ...RIGHT.slice(3))).toMatchObject([
      { code: "JX503", message: expect.stringContaining("次序") },
    ]);
  });

  test("of its own on the first level", () => {
    expect(check(...RIGHT, "# 附录")).toMatchObject([{ code: "JX503", line: 7, message: "提纲里没有“附录”这一部分" }]);
  });

  test("the same one twice on the first level", () => {
    expect(check(...RIGHT, "# 有关建议").map(({ code, line }) => [code, line])).toEqual([["JX503", 7]]);
  });
});

describe("the form of headings", () => {
  test.each(["一、", "（一）", "(一)", "1.", "1．", "1、", "（1）", "(12)", "十一、"])(
    "a typed number is told: %s",
    (number) => {
      const found = check(...RIGHT.slice(0, 2), `### ${number}职能`, ...RIGHT.slice(2));
      expect(found).toMatchObject([
        { code: "JX504", line: 3, message: expect.stringContaining(`“${number}”`), hint: "写成“### 职能”" },
      ]);
    },
  );

  test.each(["一个目标", "2023年情况", "十佳单位", "（略）"])("%s begins with no number", (title) => {
    expect(check(...RIGHT.slice(0, 2), `### ${title}`, ...RIGHT.slice(2))).toEqual([]);
  });

  test("a typed number before a heading of the form is told as that, and not as a strange heading too", () => {
    const found = check(...RIGHT.map((line) => line.replace("# 有关建议", "# 三、有关建议")));
    expect(found.filter(({ code }) => code === "JX504")).toHaveLength(1);
    expect(found.map(({ line }) => line)).toEqual([6, 6]);
  });

  test("a level may not be skipped", () => {
    expect(check("# 基本情况", "### 职能", "## 部门概况", ...RIGHT.slice(2))).toMatchObject([
      { code: "JX508", line: 2, message: "标题从第 1 级跳到了第 3 级" },
    ]);
    expect(check("## 序", ...RIGHT)).toMatchObject([{ code: "JX508", line: 1 }]);
  });

  test("a fifth level has no number, so there is none", () => {
    expect(check(...RIGHT.slice(0, 2), "### 甲", "#### 乙", "##### 丙", ...RIGHT.slice(2))).toMatchObject([
      { code: "JX508", line: 5, message: "标题最多 4 级" },
    ]);
  });
});
