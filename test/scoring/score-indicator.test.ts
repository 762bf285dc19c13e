import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/scoring/evidence.ts";
import type { Indicator } from "../../src/scoring/rubric.ts";
import type { Rule } from "../../src/scoring/rules/all.ts";
import { type Outcome, scoreIndicator } from "../../src/scoring/score-indicator.ts";
import { Decimal } from "../../src/values/quantities/decimal.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import { computed, place, type Typed, written } from "../figures/figures-of.ts";
import { answersOf, bookOf, HUNDREDTHS, indicatorOf, quantity } from "./sample-rubric.ts";

const OVER: Rule = {
  kind: "step-deduction",
  side: "over",
  standard: quantity("100%"),
  step: quantity("1%"),
  points: new Decimal("0.2"),
  rest: "ignored",
};
const CASES: Rule = { kind: "instance-deduction", points: new Decimal(2) };
const CHOICE: Rule = {
  kind: "choice",
  options: [
    { judgement: "效果较好", points: new Decimal(6) },
    { judgement: "一般", points: new Decimal(3) },
  ],
};
const LIST: Rule = { kind: "checklist", items: ["甲项", "乙项"] };

function outcomeOf(
  indicator: Indicator,
  figures: Typed = {},
  evidence: Readonly<Record<string, Partial<Evidence>>> = {},
): Outcome {
  const { table } = computed(figures, { whyAbsent: (path) => (path.startsWith("计分依据.") ? "reported" : "unknown") });
  return scoreIndicator(indicator, HUNDREDTHS, table, bookOf(evidence));
}

function texts({ score }: Outcome): string[] {
  return score?.steps.map(({ text }) => text) ?? [];
}

function points({ score }: Outcome): string | undefined {
  return score && printNumber(score.score);
}

const STAFF = indicatorOf("在职人员控制率", "7", OVER, { measure: "在职 ÷ 编制" });

describe("a measured indicator", () => {
  test("is scored from its figures, each step reported", () => {
    const outcome = outcomeOf(STAFF, { 在职: "1053人", 编制: "1000人" });
    expect(points(outcome)).toBe("6");
    expect(outcome.findings).toEqual([]);
    expect(texts(outcome)).toEqual([
      "在职 ÷ 编制",
      "1053人 ÷ 1000人 = 105.3%",
      "105.3% 高于标准 100%，相差 5.3%",
      "每 1% 扣 0.2 分：5.3 步（不足一步不计），计 5 步，扣 1 分",
      "得 6 分（分值 7 分）",
    ]);
  });

  test("tells the value it was scored by", () => {
    expect(outcomeOf(STAFF, { 在职: "25人", 编制: "25人" }).score?.value).toMatchObject({
      kind: "quantity",
      quantity: { unit: { name: "" } },
    });
  });

  test("loses no more than all its points", () => {
    const outcome = outcomeOf(STAFF, { 在职: "3000人", 编制: "1000人" });
    expect(points(outcome)).toBe("0");
    expect(texts(outcome).slice(-2)).toEqual(["扣完为止，不计负分", "得 0 分（分值 7 分）"]);
  });

  test("over a figure that has a finding already gets no score, and no second finding", () => {
    const outcome = outcomeOf(STAFF, { 在职: "=编制 + 1元", 编制: "25人" });
    expect(outcome).toEqual({ findings: [] });
  });

  test("over a figure that isn't there gets no score, and a finding at its name", () => {
    const outcome = outcomeOf(STAFF, { 编制: "25人" });
    expect(outcome.score).toBeUndefined();
    expect(outcome.findings).toMatchObject([{ code: "JX312", range: place("rubric.yaml", 2, 0, 2) }]);
  });

  test("whose result is no ratio as its standard is, is reported as such", () => {
    const outcome = outcomeOf(indicatorOf("控制率", "7", OVER, { measure: "在职" }), { 在职: "25人" });
    expect(outcome.score).toBeUndefined();
    expect(outcome.findings).toMatchObject([{ code: "JX407", message: expect.stringContaining("人数") }]);
  });

  test("whose result is 是 or 否 is reported as such", () => {
    const outcome = outcomeOf(indicatorOf("控制率", "7", OVER, { measure: "在职 > 编制" }), {
      在职: "25人",
      编制: "25人",
    });
    expect(outcome.findings).toMatchObject([{ code: "JX407", message: expect.stringContaining("是/否") }]);
  });
});

describe("0 ÷ 0 is not applicable, and the rubric decides what that scores", () => {
  const nothing = { 在职: "0人", 编制: "0人" };
  const decided = (whenNotApplicable: Indicator["whenNotApplicable"]) =>
    outcomeOf(indicatorOf("在职人员控制率", "7", OVER, { measure: "在职 ÷ 编制", whenNotApplicable }), nothing);

  test.each<[decision: Indicator["whenNotApplicable"], score: string, counts: boolean, text: string]>([
    ["none", "0", true, "计 0 分"],
    ["full", "7", true, "计满分 7 分"],
    ["rescale", "0", false, "7 分不计入，其余指标得分按比例折算"],
  ])("%s: %s points, counted: %s", (decision, score, counts, text) => {
    const outcome = decided(decision);
    expect([points(outcome), outcome.score?.counts, outcome.findings]).toEqual([score, counts, []]);
    expect(texts(outcome)).toEqual(["在职 ÷ 编制", "0人 ÷ 0人 = —", `不适用（0 ÷ 0，没有可以衡量的内容），${text}`]);
  });

  test("undecided, it is a finding and no score", () => {
    const outcome = decided(undefined);
    expect(outcome.score).toBeUndefined();
    expect(outcome.findings).toMatchObject([{ code: "JX405", range: place("rubric.yaml") }]);
  });
});

describe("x ÷ 0 is something spent where nothing was planned", () => {
  test.each(["none", "full", "rescale", undefined] as const)(
    "no points, whatever the rubric says of not applicable: %s",
    (whenNotApplicable) => {
      const indicator = indicatorOf("在职人员控制率", "7", OVER, {
        measure: "在职 ÷ 编制",
        ...(whenNotApplicable ? { whenNotApplicable } : {}),
      });
      const outcome = outcomeOf(indicator, { 在职: "3人", 编制: "0人" });
      expect([points(outcome), outcome.score?.counts]).toEqual(["0", true]);
      expect(texts(outcome).at(-1)).toBe("除数为零而被除数不为零，无法计算，得 0 分");
    },
  );

  test("and a question at the figure that is zero", () => {
    const { findings } = outcomeOf(STAFF, { 在职: "3人", 编制: "0人" });
    expect(findings).toMatchObject([
      {
        code: "JX316",
        range: place("figures.yaml", 2),
        message: expect.stringContaining("“编制”"),
      },
    ]);
  });

  test("or at the first figure of a divisor that comes to zero, which is reported as it stands", () => {
    const { findings } = outcomeOf(indicatorOf("率", "7", OVER, { measure: "甲 ÷ (乙 - 丙)" }), {
      甲: "3人",
      乙: "1人",
      丙: "1人",
    });
    const message = expect.stringContaining("“乙 - 丙”");
    expect(findings).toMatchObject([{ code: "JX316", range: place("figures.yaml", 2), message }]);
  });
});

describe("an indicator that its evidence says does not apply", () => {
  const entry = { notApplicable: "本年没有项目", basis: "建设部门证明", declared: false };

  test.each<[decision: Indicator["whenNotApplicable"], score: string, counts: boolean]>([
    ["none", "0", true],
    ["full", "5", true],
    ["rescale", "0", false],
  ])("%s: %s points, counted: %s", (whenNotApplicable, score, counts) => {
    const indicator = indicatorOf("楼堂馆所", "5", OVER, { measure: "计分依据.楼堂馆所.控制率", whenNotApplicable });
    const outcome = outcomeOf(indicator, {}, { 楼堂馆所: entry });
    expect([points(outcome), outcome.score?.counts, outcome.findings]).toEqual([score, counts, []]);
    expect(texts(outcome)[0]).toBe("证明材料：建设部门证明");
    expect(texts(outcome)[1]).toMatch(/^不适用（本年没有项目），/u);
  });

  test("judged or measured alike", () => {
    const indicator = indicatorOf("经济效益", "5", LIST, { whenNotApplicable: "none" });
    expect(points(outcomeOf(indicator, {}, { 经济效益: entry }))).toBe("0");
  });

  test("is not scored by figures that are there all the same", () => {
    const indicator = indicatorOf("楼堂馆所", "5", OVER, { measure: "率", whenNotApplicable: "full" });
    expect(points(outcomeOf(indicator, { 率: "200%" }, { 楼堂馆所: entry }))).toBe("5");
  });

  test("where the rubric doesn't decide, is a finding that gives the reason", () => {
    const outcome = outcomeOf(indicatorOf("资金合规", "5", CASES), {}, { 资金合规: entry });
    expect(outcome.score).toBeUndefined();
    expect(outcome.findings).toMatchObject([{ code: "JX405", message: expect.stringContaining("本年没有项目") }]);
  });
});

describe("evidence", () => {
  test("is reported first, with whose word it is", () => {
    const judged = indicatorOf("行政效能", "6", CHOICE);
    const steps = (declared: boolean) =>
      texts(outcomeOf(judged, {}, { 行政效能: { judgement: "一般", basis: "自评材料", declared } }))[0];
    expect([steps(true), steps(false)]).toEqual(["单位申报：自评材料", "证明材料：自评材料"]);
  });

  test("gives a judged indicator its judgement", () => {
    const outcome = outcomeOf(indicatorOf("行政效能", "6", CHOICE), {}, { 行政效能: { judgement: "一般" } });
    expect([points(outcome), outcome.score?.judgement]).toEqual(["3", "一般"]);
  });

  test("counts cases and items", () => {
    const cases = { instances: [{ matter: "未公开", count: new Decimal(1) }] };
    expect(points(outcomeOf(indicatorOf("制度", "8", CASES), {}, { 制度: cases }))).toBe("6");
    const done = answersOf({ 甲项: true, 乙项: false });
    expect(points(outcomeOf(indicatorOf("效益", "5", LIST), {}, { 效益: { done } }))).toBe("2.5");
  });

  test("that names the department's own matters is scored by them, and lacks them if there are none", () => {
    const indicator = indicatorOf("效益", "5", { kind: "checklist" });
    const done = answersOf({ 甲项: true, 乙项: false });
    expect(points(outcomeOf(indicator, {}, { 效益: { done } }))).toBe("2.5");
    const none = outcomeOf(indicator, {}, { 效益: { done: new Map() } });
    expect(none.findings).toMatchObject([{ code: "JX402", message: expect.stringContaining("“完成情况”") }]);
  });

  test.each<[string, Rule]>([
    ["按例扣分", CASES],
    ["选择", CHOICE],
    ["清单", LIST],
  ])("without an entry, %s is a finding where one would stand", (_, rule) => {
    const outcome = outcomeOf(indicatorOf("制度", "8", rule));
    expect(outcome.score).toBeUndefined();
    expect(outcome.findings).toMatchObject([
      { code: "JX402", range: place("evidence.yaml"), message: "“制度”没有计分依据" },
    ]);
  });

  test.each<[item: string, Rule]>([
    ["不符合要求", CASES],
    ["评定", CHOICE],
    ["完成情况", LIST],
  ])("with an entry that lacks “%s”, it is a finding at the entry", (item, rule) => {
    const outcome = outcomeOf(indicatorOf("制度", "8", rule), {}, { 别项: {}, 制度: {} });
    expect(outcome.score).toBeUndefined();
    expect(outcome.findings).toMatchObject([
      { code: "JX402", range: place("evidence.yaml", 2), message: expect.stringContaining(`“${item}”`) },
    ]);
  });

  test("that a formula needs and that isn't there is a finding, and only one", () => {
    const indicator = indicatorOf("满意度", "6", OVER, { measure: "计分依据.满意度.满意度" });
    expect(outcomeOf(indicator).findings).toMatchObject([{ code: "JX402", range: place("evidence.yaml") }]);
    expect(outcomeOf(indicator, {}, { 满意度: {} }).findings).toMatchObject([
      { code: "JX402", range: place("evidence.yaml", 1), message: expect.stringContaining("“满意度”") },
    ]);
  });

  test("with a judgement that isn't offered lists those that are", () => {
    const outcome = outcomeOf(indicatorOf("行政效能", "6", CHOICE), {}, { 行政效能: { judgement: "较好" } });
    expect(outcome.score).toBeUndefined();
    expect(outcome.findings).toMatchObject([
      { code: "JX403", range: place("evidence.yaml"), hint: "可以填：效果较好、一般" },
    ]);
  });

  test("names every item that is missing and every one that is not on the list", () => {
    const done = answersOf({ 甲项: true, 学习培训: true });
    const outcome = outcomeOf(indicatorOf("效益", "5", LIST), {}, { 效益: { done } });
    expect(outcome.score).toBeUndefined();
    expect(outcome.findings.map(({ code, message }) => [code, message])).toEqual([
      ["JX403", expect.stringContaining("“学习培训”")],
      ["JX403", expect.stringContaining("“乙项”")],
    ]);
  });
});

describe("a rule and what it is given have to fit", () => {
  test("a judging rule over a formula is a finding", () => {
    const outcome = outcomeOf(indicatorOf("制度", "8", CASES, { measure: "1" }));
    expect(outcome.score).toBeUndefined();
    expect(outcome.findings).toMatchObject([{ code: "JX407" }]);
  });

  test("a measuring rule without a formula is a finding", () => {
    const outcome = outcomeOf(indicatorOf("制度", "8", OVER), {}, { 制度: {} });
    expect(outcome.score).toBeUndefined();
    expect(outcome.findings).toMatchObject([{ code: "JX407" }]);
  });
});

describe("a target that is a formula itself", () => {
  const indicator = (target: string) =>
    indicatorOf(
      "产出",
      "10",
      { kind: "target-met", comparator: "≥", target: written(target, "rubric.yaml", 3), missed: "by-ratio" },
      { measure: "实际" },
    );

  test("is computed", () => {
    expect(points(outcomeOf(indicator("计划 × 2"), { 实际: "45人", 计划: "25人" }))).toBe("9");
  });

  test("with a name that nobody knows is a finding at the target", () => {
    const outcome = outcomeOf(indicator("没有"), { 实际: "45人" });
    expect(outcome).toMatchObject({ findings: [{ code: "JX312", range: place("rubric.yaml", 3, 0, 2) }] });
  });

  test.each([
    ["零 ÷ 零", "JX405", undefined],
    ["实际 ÷ 零", "JX316", "0"],
    ["实际 > 零", "JX407", undefined],
  ])("that comes to no quantity (%s) doesn't lose the score without a word", (target, code, score) => {
    const outcome = outcomeOf(indicator(target), { 实际: "45人", 零: "0人" });
    expect(outcome.findings.map((each) => each.code)).toEqual([code]);
    expect(outcome.score?.score.toFixed()).toBe(score);
  });
});
