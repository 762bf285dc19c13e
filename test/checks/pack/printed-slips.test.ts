import { expect, test } from "vitest";
import { printedSlips } from "../../../src/checks/pack/printed-slips.ts";
import type { Edit } from "../../support/edit.ts";
import { filesAfter } from "./pack-after.ts";

const reported = (...edits: Edit[]) =>
  printedSlips.find(filesAfter(edits)).map(({ code, message }) => `${code} ${message}`);

test("slips in the words of a rubric and of pack.yaml", () => {
  const wording = { 文件: "templates/small/rubric.yaml", 把: "有制度，制度得到执行。", 写成: "有制度,制度得到执行。" };
  const heading = { 文件: "templates/small/pack.yaml", 把: "标题: 单位概况", 写成: "标题: 单位概况（一览" };
  expect(reported(wording, heading)).toEqual(["JX710 “（”没有成对", "JX709 “,”是半角标点"]);
});

test("what the form corrects is quoted, slips and all", () => {
  const edit = {
    文件: "templates/small/pack.yaml",
    把: "更正: []",
    写成: "更正:\n  - { 位置: 计分表, 原文: 布署, 改为: 部署, 理由: 错字 }",
  };
  expect(reported(edit)).toEqual([]);
});
