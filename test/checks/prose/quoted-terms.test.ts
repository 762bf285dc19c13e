import { expect, test } from "vitest";
import { quotedTerms } from "../../../src/checks/prose/quoted-terms.ts";
import { report } from "./block.ts";

function reported(...lines: string[]): string[] {
  return quotedTerms
    .find({ passages: [report(...lines)], headings: new Set(["严控“三公”经费"]) })
    .map(({ about, range }) => `${range.start.line}:${range.start.column} ${about}`);
}

test.each([
  [["严控“三公”经费。", "压减“三公”经费。", "公开三公经费支出表。"], ["3:3 三公"]],
  [["严控“三公”经费。", "压减“三公”经费。", "公开“三公经费”支出表。"], ["3:4 三公"]],
  [["过“紧日子”。", "健全过紧日子的机制。"], ["2:4 紧日子"]],
  [["落实“三会一课”。", "三会一课、三会一课都要开。"], ["1:4 三会一课"]],
])("%j", (lines, about) => {
  expect(reported(...lines)).toEqual(about);
});

test.each([
  [["压减“三公”经费。", "“三公”经费没有超支。"]],
  [["评定为“满意”的", "满意度98%"]],
  [["落实“第一议题”。", "出台《第一议题制度》。"]],
  [["三公经费没有超支。"]],
  [["“一站式”服务得到推广。", "设一站式窗口。"]],
  [["县文旅局由两家合并。", "“市文旅局”指上级部门，报市文旅局审核。"]],
  [["青溪县委组织部（以下简称“县委组织部”）", "县委组织部是工作机关。"]],
  [["### 严控“三公”经费", "三公经费下降。"]],
  [['落实“第一议题”、"第一议题"、”第一议题“。']],
])("%j: nothing", (lines) => {
  expect(reported(...lines)).toEqual([]);
});
