import { describe, expect, test } from "vitest";
import { falseClaims } from "../../../src/checks/prose/false-claims.ts";
import type { ScoreSheet } from "../../../src/scoring/score.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { aboutOf, block } from "./block.ts";

function sheet(score: string): ScoreSheet {
  const [points, got] = [new Decimal(8), new Decimal(score)];
  const path = ["过程", "预算管理", "制度健全性"] as const;
  const indicators = [{ indicator: { name: path[2], points }, score: got, counts: true }];
  const rows = [{ path, points, score: got, indicators }];
  return { rows, full: points, total: got, grade: "良", steps: [] } as unknown as ScoreSheet;
}

describe("a claim that all was done, beside a deduction", () => {
  test.each([
    ["我部各项目标任务、绩效指标均已完成。", "我部各项目标任务、绩效指标均已完成"],
    ["全年工作有序推进，年度目标全部实现。", "年度目标全部实现"],
    ["所有指标都达到要求", "所有指标都达到要求"],
    ["各项工作均已圆满完成。", "各项工作均已圆满完成"],
    ["将责任压实到人，各项任务全部完成。", "各项任务全部完成"],
    ["经自查，未发现扣分情形。", "未发现扣分情形"],
    ["我部自评满分。", "我部自评满分"],
  ])("%s", (text, about) => {
    expect(aboutOf(falseClaims.find({ referring: [block(text)], sheet: sheet("6") }))).toEqual([about]);
  });

  test("names the rows that lost points", () => {
    expect(falseClaims.find({ referring: [block("各项任务全部完成")], sheet: sheet("6") })[0]?.message).toContain(
      "“制度健全性”8分得6分",
    );
  });
});

describe("a claim that one thing is wholly fine, which lost points", () => {
  test.each([
    ["预算管理中制度全面健全，台账清楚。", ["预算管理中制度全面健全"]],
    ["制度均健全。", ["制度均健全"]],
    ["制度没有完全健全。", []],
    ["要求制度全面健全。", []],
    ["采购全部执行到位。", []],
  ])("%s", (text, about) => {
    expect(aboutOf(falseClaims.find({ referring: [block(text)], sheet: sheet("6") }))).toEqual(about);
  });
});

describe("no such claim", () => {
  test.each([
    "除制度健全性外，各项任务均已完成",
    "各项任务没有全部完成",
    "各项任务的目标值和实际完成值逐项列于自评表",
    "软弱涣散党组织整顿全部完成",
    "全部完成了改造目标中的道路工程",
    "确保各项任务按时完成",
    "将全面完成下一年的各项任务",
    "要求各单位全面完成目标任务",
    "各项工作有序推进",
  ])("%s", (text) => {
    expect(falseClaims.find({ referring: [block(text)], sheet: sheet("6") })).toEqual([]);
  });
});

test("a claim beside full marks may stand", () => {
  expect(falseClaims.find({ referring: [block("各项任务均已完成")], sheet: sheet("8") })).toEqual([]);
});
