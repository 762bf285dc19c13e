import { describe, expect, test } from "vitest";
import { otherCounts } from "../../../src/checks/prose/other-counts.ts";
import type { Passage } from "../../../src/reading/passage.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { aboutOf, block } from "./block.ts";

const FIGURES = tableOf({ "培训.期数": "17期", "党建.阵地": "5个", "荣誉.国家级": "3个", "荣誉.省级": "4个" });

const BACKGROUND = { referring: [], year: "2023" };

function passage(file: string, ...texts: string[]): Passage {
  return { blocks: texts.map((text, index) => block(text, undefined, index + 1, file)), refers: true, tells: true };
}

describe("a count that another document says otherwise", () => {
  test.each([
    ["开展专题培训{{培训.期数}}期。", "举办专题培训16期。", ["16期"]],
    ["开展专题培训17期。", "举办专题培训16期。", ["16期"]],
    ["基层社16家。", "全县有基层社15家。", ["15家"]],
    ["规范{{党建.阵地}}个两新党支部", "规范6个两新党支部", ["6个"]],
  ])("%s / %s", (goal, text, about) => {
    const found = otherCounts.find({
      passages: [passage("indicators.yaml", goal), passage("report.md", text)],
      figures: FIGURES,
      ...BACKGROUND,
    });
    expect(aboutOf(found)).toEqual(about);
    expect(found[0]).toMatchObject({ code: "JX702", related: [{ range: { file: "indicators.yaml" } }] });
  });
});

test("a reason that says another count than the report can't refer to a figure, and isn't advised to", () => {
  const reason = { ...passage("indicators.yaml", "场地不足，专题培训15期"), refers: false };
  const [found] = otherCounts.find({
    passages: [reason, passage("report.md", "专题培训{{培训.期数}}期。")],
    figures: FIGURES,
    ...BACKGROUND,
  });
  expect(found).toMatchObject({ code: "JX702", about: "15期" });
  expect(found?.hint).not.toContain("引用");
});

describe("the same, or not the same thing", () => {
  test.each([
    ["开展专题培训{{培训.期数}}期。", "举办专题培训17期。"],
    ["开展专题培训{{培训.期数}}期。", "举办业务讲座16期。"],
    ["集体荣誉{{荣誉.国家级}}个、集体荣誉{{荣誉.省级}}个", "集体荣誉3个"],
    ["全年预算27万元。", "全年预算18万元。"],
    ["全县现有基层社16家。", "改造薄弱基层社3家。"],
    ["全年举办讲座17期。", "进校园举办讲座3期。"],
    ["覆盖15个乡镇。", "全县共有16个乡镇。"],
  ])("%s / %s", (goal, text) => {
    expect(
      otherCounts.find({
        passages: [passage("indicators.yaml", goal), passage("report.md", text)],
        figures: FIGURES,
        ...BACKGROUND,
      }),
    ).toEqual([]);
  });

  test("as what is only meant to be", () => {
    const goal = { ...passage("indicators.yaml", "举办专题培训20期。"), refers: false, tells: false };
    expect(
      otherCounts.find({
        passages: [goal, passage("report.md", "举办专题培训{{培训.期数}}期。")],
        figures: FIGURES,
        ...BACKGROUND,
      }),
    ).toEqual([]);
  });

  test("within one document", () => {
    const texts = passage("report.md", "专题培训17期。", "专题培训16期。");
    expect(otherCounts.find({ passages: [texts], figures: FIGURES, ...BACKGROUND })).toEqual([]);
  });
});
