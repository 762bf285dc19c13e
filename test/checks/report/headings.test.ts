import { describe, expect, test } from "vitest";
import { findAll } from "../../../src/checks/check.ts";
import { headingForm } from "../../../src/checks/report/headings.ts";
import { outlineParts } from "../../../src/checks/report/outline.ts";
import type { OutlineEntry } from "../../../src/pack/form-pack.ts";
import { place } from "../../figures/figures-of.ts";
import { markdownOf } from "../../reading/markdown/markdown-of.ts";

const RANGE = place("pack.yaml");

function entry(title: string, ...below: string[]): OutlineEntry {
  return { title, states: [], mayBeNone: false, below: below.map((each) => entry(each)), range: RANGE };
}

const OUTLINE = [entry("基本情况", "部门概况", "绩效目标"), entry("主要绩效", "经济性分析"), entry("有关建议")];
const RIGHT = ["# 基本情况", "## 部门概况", "## 绩效目标", "# 主要绩效", "## 经济性分析", "# 有关建议"];

/** Headings as they stand in report.md, the first on line 1; each finding as its code, its line and its message. */
function check(...lines: string[]) {
  const headings = lines.map((line, index) => {
    const [marks = "", ...title] = line.split(" ");
    return {
      level: marks.length,
      title: title.join(" "),
      isPlain: true,
      range: place("report.md", index + 1),
      offset: 0,
      text: "有。",
    };
  });
  const subject = { report: markdownOf(""), headings, outline: OUTLINE };
  return findAll([headingForm, outlineParts], subject).map(({ code, message, hint, range }) => ({
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
  test("on the first level is reported at the top of the file", () => {
    expect(check("# 基本情况", "## 部门概况", "## 绩效目标", "# 主要绩效", "## 经济性分析")).toMatchObject([
      { code: "JX503", line: 1, message: "报告缺少“有关建议”这一部分", hint: expect.stringContaining("# 有关建议") },
    ]);
  });

  test("below another is reported at that one", () => {
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

  test("or rather misspelt, is reported once, at the heading that is probably meant", () => {
    expect(check(...RIGHT.map((line) => line.replace("有关建议", "有关意见")))).toMatchObject([
      { code: "JX503", line: 6, hint: "是不是把它写成了“有关意见”？" },
    ]);
  });

  test("or called otherwise, is reported once, at the heading in its place", () => {
    expect(check(...RIGHT.map((line) => line.replace("# 有关建议", "# 结语")))).toMatchObject([
      {
        code: "JX503",
        line: 6,
        message: "报告缺少“有关建议”这一部分",
        hint: "如果“结语”就是这一部分，改成“# 有关建议”",
      },
    ]);
    const first = ["# 序", "## 部门概况", "## 绩效目标", ...RIGHT.slice(3)];
    expect(check(...first).map(({ code, line }) => [code, line])).toEqual([["JX503", 1]]);
  });

  test("is not the strange one in another place", () => {
    expect(check("# 序", "## 部门概况", ...RIGHT.slice(0, 5)).map(({ line, message }) => [line, message])).toEqual([
      [1, "报告缺少“有关建议”这一部分"],
      [1, "提纲里没有“序”这一部分"],
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

  test("are as few as need to move", () => {
    const [one, two, three] = [RIGHT.slice(0, 3), RIGHT.slice(3, 5), RIGHT.slice(5)];
    const moved = (...lines: string[][]) => check(...lines.flat()).map(({ line, message }) => [line, message]);
    expect(moved(two, three, one)).toEqual([[4, "“基本情况”的次序与提纲不一致"]]);
    expect(moved(three, one, two)).toEqual([[1, "“有关建议”的次序与提纲不一致"]]);
    expect(moved(three, two, one)).toHaveLength(2);
  });

  test("of its own on the first level", () => {
    expect(check(...RIGHT, "# 附录")).toMatchObject([{ code: "JX503", line: 7, message: "提纲里没有“附录”这一部分" }]);
  });

  test("the same one twice on the first level", () => {
    expect(check(...RIGHT, "# 有关建议")).toMatchObject([{ code: "JX503", line: 7, message: "“有关建议”写了两遍" }]);
  });

  test("the same one twice below", () => {
    expect(check(...RIGHT.slice(0, 3), "## 部门概况", ...RIGHT.slice(3))).toMatchObject([{ code: "JX503", line: 4 }]);
  });
});

describe("the form of headings", () => {
  test.each([
    "一、",
    "（一）",
    "(一)",
    "1.",
    "1．",
    "1、",
    "（1）",
    "(12)",
    "十一、",
    "一.",
    "1)",
    "①",
    "第一部分",
    "第2章",
  ])("a typed number is reported: %s", (number) => {
    const found = check(...RIGHT.slice(0, 2), `### ${number}职能`, ...RIGHT.slice(2));
    expect(found).toMatchObject([
      { code: "JX504", line: 3, message: expect.stringContaining(`“${number}”`), hint: "写成“### 职能”" },
    ]);
  });

  test.each(["一个目标", "2023年情况", "十佳单位", "（略）", "1.5倍增长", "第一议题"])(
    "%s begins with no number",
    (title) => {
      expect(check(...RIGHT.slice(0, 2), `### ${title}`, ...RIGHT.slice(2))).toEqual([]);
    },
  );

  test("a typed number before a heading of the form is reported as that, and not as a strange heading too", () => {
    const numbered = RIGHT.map((line) => line.replace("# 有关建议", "# 三、有关建议").replace("## 绩", "## （二）绩"));
    expect(check(...numbered).map(({ code, line }) => [code, line])).toEqual([
      ["JX504", 3],
      ["JX504", 6],
    ]);
  });

  test("a level may not be skipped", () => {
    expect(check("# 基本情况", "### 职能", "## 部门概况", ...RIGHT.slice(2))).toMatchObject([
      { code: "JX508", line: 2, message: "标题从第 1 级跳到了第 3 级" },
    ]);
    expect(check("## 序", ...RIGHT)).toMatchObject([
      { code: "JX508", line: 1, message: "报告要从一级标题开始", hint: "第一个标题写“# 基本情况”" },
    ]);
  });

  test("a heading of the form on another level is reported as that, and not as missing too", () => {
    expect(check(...RIGHT.map((line) => line.replace("## 绩效目标", "### 绩效目标")))).toMatchObject([
      { code: "JX508", line: 3, message: "“绩效目标”应是二级标题", hint: "写成“## 绩效目标”" },
    ]);
    expect(check(...RIGHT.map((line) => line.replace("## 绩效目标", "# 绩效目标")))).toMatchObject([
      { code: "JX508", line: 3, message: "“绩效目标”应是二级标题" },
    ]);
    expect(check(...RIGHT.map((line) => line.replace("# 有关建议", "## 有关建议")))).toMatchObject([
      { code: "JX508", line: 6, message: "“有关建议”应是一级标题" },
    ]);
  });

  test("a heading of its own may be called as one of the form's on another level is", () => {
    expect(check(...RIGHT.slice(0, 2), "### 有关建议", ...RIGHT.slice(2))).toEqual([]);
  });

  test("a fifth level has no number, so there is none", () => {
    expect(check(...RIGHT.slice(0, 2), "### 甲", "#### 乙", "##### 丙", ...RIGHT.slice(2))).toMatchObject([
      { code: "JX508", line: 5, message: "标题最多 4 级" },
    ]);
  });
});
