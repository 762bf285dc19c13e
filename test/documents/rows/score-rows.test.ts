import { describe, expect, test } from "vitest";
import { PrintedText } from "../../../src/documents/printed-text.ts";
import { scoreRows } from "../../../src/documents/rows/score-rows.ts";
import { ORIGIN } from "../../../src/figures/origin.ts";
import type { Evidence } from "../../../src/scoring/evidence.ts";
import type { Indicator, Rubric } from "../../../src/scoring/rubric.ts";
import { scoreSheet } from "../../../src/scoring/score-sheet.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { place, tableOf } from "../../figures/figures-of.ts";
import { answersOf, bookOf, indicatorOf } from "../../scoring/sample-rubric.ts";

const range = place("rubric.yaml");

function group(name: string, indicators: Readonly<Record<string, [points: string, share: string]>>, joint = false) {
  const all = Object.entries(indicators).map(([each, [points, share]]) =>
    indicatorOf(each, points, { kind: "proportional" }, { measure: share }),
  );
  return {
    name,
    joint,
    indicators: all,
    points: all.reduce((sum, each) => sum.plus(each.points), new Decimal(0)),
    range,
  };
}

const GROUPS = [
  group("职责履行", { 完成率: ["8", "93.5%"] }),
  group("履职效益", { 经济: ["5", "0%"], 社会: ["5", "2 ÷ 3"], 生态: ["5", "100%"] }, true),
  group("履职效益", { 效能: ["6", "100%"], 满意度: ["6", "50%"] }),
];
const RUBRIC: Rubric = {
  notes: [],
  full: new Decimal(37.5),
  precision: { digits: 2, rounding: "half-up" },
  range,
  sections: [
    { name: "投入", points: new Decimal("2.5"), range, groups: [group("配置", { 人员: ["2.5", "100%"] })] },
    { name: "产出", points: new Decimal(35), range, groups: GROUPS },
  ],
};
const { sheet } = scoreSheet(RUBRIC, [], tableOf({}), bookOf());
if (!sheet) throw new Error("no sheet");
const rows = scoreRows(RUBRIC, sheet, bookOf());

describe("the nine columns of the score sheet", () => {
  test("level one has its name and points once over all its rows", () => {
    expect(rows.map((row) => row.一级指标)).toEqual([
      { 名称: "投入", 分值: "2.5", 行数: 1 },
      { 名称: "产出", 分值: "35", 行数: 6 },
      ...Array(5).fill(null),
    ]);
  });

  test("neighbouring groups of one name share the name's cell", () => {
    expect(rows.map((row) => row.二级指标)).toEqual([
      { 名称: "配置", 行数: 1 },
      { 名称: "职责履行", 行数: 1 },
      { 名称: "履职效益", 行数: 5 },
      ...Array(4).fill(null),
    ]);
  });

  test("and keep their own points", () => {
    expect(rows.map((row) => row.二级分值)).toEqual([
      { 分值: "2.5", 行数: 1 },
      { 分值: "8", 行数: 1 },
      { 分值: "15", 行数: 3 },
      null,
      null,
      { 分值: "12", 行数: 2 },
      null,
    ]);
  });

  test("a joint group has one score over its rows, the others one a row; each goes back to its indicator or its group", () => {
    const score = (text: string, origin: string) => [{ text, origin }];
    expect(rows.map((row) => row.得分 && { ...row.得分, 得分: PrintedText.partsOf(row.得分.得分) })).toEqual([
      { 得分: score("2.5", ORIGIN.score("人员")), 行数: 1 },
      { 得分: score("7.48", ORIGIN.score("完成率")), 行数: 1 },
      { 得分: score("8.33", ORIGIN.joint("经济")), 行数: 3 },
      null,
      null,
      { 得分: score("6", ORIGIN.score("效能")), 行数: 1 },
      { 得分: score("3", ORIGIN.score("满意度")), 行数: 1 },
    ]);
  });

  test("level three and its points stand in every row", () => {
    expect(rows.map((row) => [row.三级指标, row.分值])).toEqual([
      ["人员", "2.5"],
      ["完成率", "8"],
      ["经济", "5"],
      ["社会", "5"],
      ["生态", "5"],
      ["效能", "6"],
      ["满意度", "6"],
    ]);
  });
});

test("wording over both columns has no explanation of its own", () => {
  const explained = { ...RUBRIC.sections[0]?.groups[0]?.indicators[0], explanation: "在职÷编制" };
  const rubric = structuredRubric(explained as never);
  expect(scoreRows(rubric, sheet, bookOf()).map((row) => [row.评价标准, row.指标说明])).toEqual([
    ["见印发的计分表", "在职÷编制"],
  ]);
  expect(rows[0]).toMatchObject({ 评价标准: "见印发的计分表", 指标说明: null });
});

describe("a cell that the form leaves to the department", () => {
  const printed = (evidence: Partial<Evidence>, standard?: string) => {
    const { standard: _, ...open } = indicatorOf("社会", "5", { kind: "checklist" }, { whenNotApplicable: "none" });
    const rubric = structuredRubric({ ...open, ...(standard ? { standard } : {}) });
    const book = bookOf({ 社会: evidence });
    const scored = scoreSheet(rubric, [], tableOf({}), book).sheet;
    return scored && scoreRows(rubric, scored, book)[0]?.评价标准;
  };
  const done = answersOf({
    治理河道: true,
    防汛抗旱: false,
  });

  test("holds its items, whether done or not", () => {
    expect(printed({ done })).toBe("治理河道；防汛抗旱");
  });

  test("or says that the indicator does not apply", () => {
    expect(printed({ notApplicable: "没有这方面的职责" })).toBe("不适用");
  });

  test("and nothing of them where the form prints its own wording", () => {
    expect(printed({ done }, "各项任务完成情况")).toBe("各项任务完成情况");
  });
});

function structuredRubric(indicator: Indicator): Rubric {
  const only = { ...(RUBRIC.sections[0]?.groups[0] as (typeof GROUPS)[number]), indicators: [indicator] };
  return { ...RUBRIC, sections: [{ ...(RUBRIC.sections[0] as Rubric["sections"][number]), groups: [only] }] };
}
