import { expect, test } from "vitest";
import { wrongHighestAwards } from "../../../src/checks/pack/wrong-highest-awards.ts";
import type { Edit } from "../../support/edit.ts";
import { filesAfter } from "./pack-after.ts";

const rubric = (把: string, 写成: string): Edit => ({ 文件: "templates/small/rubric.yaml", 把, 写成 });

/** A choice by which the best get less than the row has, as printed too. */
const LESS = [
  rubric("及时完整计10分", "及时完整计9分"),
  rubric("{ 评定: 及时完整, 得: 10分 }", "{ 评定: 及时完整, 得: 9分 }"),
];

test("who does best gets all the points", () => {
  expect(wrongHighestAwards.find(filesAfter([]))).toEqual([]);
  expect(wrongHighestAwards.find(filesAfter(LESS))).toMatchObject([
    { code: "JX401", message: "“信息公开”最高的一档得 9 分，分值却是 10 分" },
  ]);
});

test("of a rubric that has something else wrong it isn't reported", () => {
  expect(wrongHighestAwards.find(filesAfter([...LESS, rubric("满分: 100分", "满分: 99分")]))).toEqual([]);
});
