import { expect, test } from "vitest";
import { findUnmentioned } from "../../src/proofreading/find-unmentioned.ts";
import { Decimal } from "../../src/quantities/decimal.ts";
import type { ScoreSheet } from "../../src/scoring/score.ts";
import { report } from "./block.ts";

const row = (name: string, score: number) => ({
  path: ["过程", "预算管理", name],
  points: new Decimal(8),
  score: new Decimal(score),
  indicators: [{ indicator: { name } }],
});

function told(scores: Record<string, number>, ...lines: string[]): string[] {
  const rows = Object.entries(scores).map(([name, score]) => row(name, score));
  return findUnmentioned(report(...lines), { rows } as unknown as ScoreSheet).map(({ message }) => message);
}

test("points lost that the report passes over", () => {
  expect(told({ 制度健全性: 6, 满意度: 8 }, "# 存在的问题", "预算执行还需更加严格。")).toEqual([
    "计分表有扣分：“制度健全性”8分得6分，报告一处也没有提到",
  ]);
});

test.each([
  [{ 制度健全性: 6 }, "制度健全性自评未得满分。"],
  [{ 制度健全性: 6 }, "该项得{{得分 制度健全性}}分。"],
  [{ 制度健全性: 6 }, "预算管理还有不足。"],
  [{ 制度健全性: 8 }, "预算执行还需更加严格。"],
])("%j, and “%s”: nothing", (scores, line) => {
  expect(told(scores, "# 存在的问题", line)).toEqual([]);
});
