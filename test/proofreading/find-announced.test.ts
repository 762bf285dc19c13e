import { describe, expect, test } from "vitest";
import { findAnnounced } from "../../src/proofreading/find-announced.ts";
import { aboutOf, report } from "./block.ts";

const THREE = ["### 考核运用机制", "内容。", "### 能力提升机制", "内容。", "### 聚才用才机制", "内容。"];

describe("so many were announced, and there are others", () => {
  test.each([
    [["## 队伍", "制定“四项机制”。", ...THREE, "## 下一节"], ["四项机制"]],
    [["制定四项机制。考核运用机制已建。能力提升机制已建。聚才用才机制已建。"], ["四项机制"]],
    [["成效体现在四个方面：一是学习；二是宣讲；三是考察。"], ["四个方面"]],
    [["## 组织", "以“五个全面”为重点。", "### 全面强化基层", "文。", "### 全面抓实培训", "文。"], ["五个全面"]],
    [["## 学习", "以“三个好”推进。", "### 落实好制度", "文。", "### 开展好教育", "文。"], ["三个好"]],
  ])("%s", (lines, about) => {
    expect(aboutOf(findAnnounced(report(...lines)))).toEqual(about);
  });
});

describe("as many as announced, or none to count", () => {
  test.each([
    [["## 队伍", "制定“三项机制”。", ...THREE]],
    [["## 队伍", "制定“三项机制”。", "## 下一节", ...THREE.slice(0, 2)]],
    [["成效体现在三个方面：一是学习；二是宣讲；三是考察。"]],
    [["做到“两个维护”，拥护“两个确立”。"]],
    [["举办“四支队伍”专题培训班。"]],
  ])("%s", (lines) => {
    expect(findAnnounced(report(...lines))).toEqual([]);
  });
});

test("the finding says both numbers", () => {
  expect(findAnnounced(report("## 队伍", "制定“四项机制”。", ...THREE))[0]).toMatchObject({
    code: "JX705",
    message: "说了“四项机制”，下面数到的是 3 个，不是 4 个",
    range: { start: { line: 2, column: 4 } },
  });
});
