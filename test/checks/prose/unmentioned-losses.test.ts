import { describe, expect, test } from "vitest";
import { unmentionedLosses } from "../../../src/checks/prose/unmentioned-losses.ts";
import type { ScoreSheet } from "../../../src/scoring/score.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { report } from "./block.ts";

/** A row of eight points for each indicator named. */
function row(names: string, score: number, counts = true) {
  const points = new Decimal(8);
  const indicators = names.split("、").map((name, index) => ({
    ...{ indicator: { name, points }, counts },
    score: index === 0 ? new Decimal(score) : points,
  }));
  return { path: ["过程", "预算管理", names], points, score: new Decimal(score), indicators };
}

function find(rows: ReturnType<typeof row>[], ...lines: string[]) {
  return unmentionedLosses.find({ passages: [report(...lines)], sheet: { rows } as unknown as ScoreSheet });
}

describe("points lost that the report passes over", () => {
  test("all in one finding, at the part that tells of problems", () => {
    const rows = [row("制度健全性", 6), row("满意度", 8), row("公开性", 7)];
    const lines = ["# 基本情况", "预算管理有成效。", "# 存在的问题", "执行不严。", "# 其他需要说明的问题"];
    expect(find(rows, ...lines)).toMatchObject([
      {
        code: "JX723",
        about: "存在的问题",
        message: "计分表有扣分，报告一处也没有提到：“制度健全性”8分得6分、“公开性”8分得7分",
        range: { start: { line: 3 } },
      },
    ]);
  });

  test("where none tells of problems, at the beginning", () => {
    expect(find([row("制度健全性", 6)], "# 基本情况", "## 概况")).toMatchObject([{ about: "基本情况" }]);
  });

  test.each([
    ["the name of its group", "预算管理还有不足。"],
    ["another row that lost points", "公开性没有得满分。"],
    ["a figure called like it", "健全率{{计分依据.制度健全性.健全率}}%。"],
  ])("%s is no mention", (_, line) => {
    const found = find([row("制度健全性", 6), row("公开性", 7)], "# 存在的问题", `公开性不够。${line}`);
    expect(found.map(({ message }) => message)).toEqual(["计分表有扣分，报告一处也没有提到：“制度健全性”8分得6分"]);
  });

  test("of indicators that are scored as one, the one that lost is to be named", () => {
    const rows = [row("经济效益、社会效益", 5)];
    expect(find(rows, "# 存在的问题", "社会效益明显。")).toHaveLength(1);
    expect(find(rows, "# 存在的问题", "经济效益不高。")).toEqual([]);
  });
});

describe("nothing passed over", () => {
  test.each([
    [row("制度健全性", 6), "制度健全性自评未得满分。"],
    [row("制度健全性", 6), "该项得{{得分 制度健全性}}分。"],
    [row("制度健全性", 6), "该项扣{{扣分 制度健全性}}分。"],
    [row("“三公经费”变动率", 0), "“三公”经费变动率上升，没有得分。"],
    [row("制度健全性", 8), "预算执行还需更加严格。"],
    [row("采购执行率", 0, false), "采购没有发生，不计入总分。"],
  ])("%#", (lost, line) => {
    expect(find([lost], "# 存在的问题", line)).toEqual([]);
  });

  test("in a text that is no report", () => {
    expect(find([row("制度健全性", 6)], "预算执行还需更加严格。")).toEqual([]);
  });
});
