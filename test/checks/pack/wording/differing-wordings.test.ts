import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isScalar, parseDocument, visit } from "yaml";
import { findAll } from "../../../../src/checks/check.ts";
import { faultyRules } from "../../../../src/checks/pack/faulty-rules.ts";
import { differingWordings } from "../../../../src/checks/pack/wording/differing-wordings.ts";
import { wrongSums } from "../../../../src/checks/pack/wrong-sums.ts";
import { PROJECT } from "../../../support/workspace.ts";
import { rubricFiles } from "../rubric-files.ts";

/** A rubric of one row; it need not add up. */
function rubricOf(row: string): string {
  const indented = row.replace(/^/gmu, "            ");
  return [
    "满分: 100分\n得分小数位: 2\n指标:\n  - 一级指标: 甲\n    分值: 100分\n    二级指标:",
    `      - 名称: 乙\n        分值: 100分\n        三级指标:\n          - 名称: 丙\n            分值: 8分\n${indented}`,
  ].join("\n");
}

function reported(text: string): string[] {
  return differingWordings.find(rubricFiles(text)).map(({ message }) => message);
}

const STEPS = "计分: { 方式: 超过扣分, 标准: 100%, 每: 1%, 扣: 0.5分 }";
const FIVES = "计分: { 方式: 低于扣分, 标准: 100%, 每: 5%, 扣: 2分 }";
const CASES = "计分: { 方式: 按例扣分, 每例扣: 2分 }";
const SHARE = "计分: { 方式: 按比例 }\n计算: =甲 ÷ 乙";
const BANDS =
  "计分: { 方式: 分档, 档: [{ 不高于: 0%, 得: 8分 }, { 高于: 0%, 不高于: 10%, 得: 6分 }, { 高于: 10%, 得: 0分 }] }";
const FALLING =
  "计分: { 方式: 分档, 档: [{ 不低于: 90%, 得: 8分 }, { 不低于: 60%, 低于: 90%, 得: 4分 }, { 低于: 60%, 得: 0分 }] }";
const TIMES =
  "计分: { 方式: 分档, 档: [{ 不高于: 0次, 得: 8分 }, { 高于: 0次, 低于: 3次, 得: 4分 }, { 不低于: 3次, 得: 0分 }] }";
const CHOICE = "计分: { 方式: 选择, 选项: [{ 评定: 好, 得: 8分 }, { 评定: 一般, 得: 4分 }, { 评定: 差, 得: 0分 }] }";
const LIST = "计分: { 方式: 清单, 事项: [甲, 乙, 丙, 丁] }";
const REACHED = "计分: { 方式: 达标, 比较: ≥, 目标: 3000人次, 未达标: 零分 }\n计算: =甲";

describe("wordings that say what the rule does", () => {
  test.each([
    [STEPS, "以100%为标准。控制率≦100%，计8分；每超过一个百分点扣0.5分，扣完为止。"],
    [STEPS, "不超编计满分，每超过1％扣0.5分。"],
    [STEPS, "控制率不高于百分之百的计8分，每超过百分之一扣0.5分，十分严重的由局里研究，2016年起执行。"],
    [STEPS, "不超编计8分，每超1%扣0.5分，大于1个单位、等于10人的另行商定。"],
    [STEPS, "①控制率=（在职人数/编制数）×100%；②每超1个百分点扣0.5分，最高8分，扣至零分为止。"],
    [FIVES, "100%计满分，每低于5%扣2分，扣完为止。没有项目的部门按满分计算。"],
    [FIVES, "100%计满分，每低于百分之五扣两分，满分100分的表照此折算。"],
    [CASES, "每出现一例不符合要求的扣2分，扣完为止。"],
    [CASES, "每发现1例扣2分，共三项制度，每项部分不符合也算一例。"],
    [SHARE, "该项得分=（考核得分/总分）×8"],
    [SHARE, "得分=8×完成率，完成率=实际数/计划数×100%，最高8分。"],
    [SHARE, "得分=（考核得分/100×8），总分100分。"],
    [BANDS, "控制率=0，计8分；0-10%（含），计6分；大于10%不得分。"],
    [BANDS, "没有追加计满分；10%以内（含）计6分；超过10%的不计分"],
    [BANDS, "不高于0的计8分；大于0小于等于10%的计6分；超过10%的不予计分"],
    [BANDS, "≤0计8分，0＜控制率≤10%计6分，＞10%计0分"],
    [FALLING, "90%（含）以上计8分；60%（含）-90%，计4分；低于60%计0分。"],
    [FALLING, "90%及以上得8分；60%至90%（不含）得4分；60%以下（不含）不得分。"],
    [FALLING, "100%-90%（含）得满分，90%-60%（含）得4分，60%-0%得0分。"],
    [FALLING, "满意度≥90%，8分；60%≤满意度<90%，4分；满意度<60%，0分。"],
    [CHOICE, "效果好的计8分；一般4分；差的0分。一般采取调查的方式。"],
    [CHOICE, "效果好的得满分；一般的得一半分；差的不得分。"],
    [CHOICE, "效果好的计8分；一般的计分值的50%；差的0分。"],
    [FALLING, "90%（含）以上计8分；60%（含）-90%，减半计分；低于60%计0分。"],
    [TIMES, "没有的计8分；1-2次计4分；3次及以上不得分。"],
    [TIMES, "没有的计8分；1次至2次得一半分；超过2次的不得分。"],
    [TIMES, "0次计8分；少于3次计4分；3次以上不得分。"],
    [LIST, "甲、乙、丙、丁各2分，计8分，缺一项不得该项分。"],
    [REACHED, "达到3000人次计满分，达不到不计分。"],
  ])("%s: %s", (rule, wording) => {
    expect(reported(rubricOf(`评价标准: ${wording}\n${rule}`))).toEqual([]);
  });
});

describe("wordings that say something else", () => {
  test.each([
    [
      STEPS,
      "控制率≤100%，计8分；每超过一个百分点扣0.2分。",
      "评价标准写了0.2分，计分规则里没有；计分规则写了0.5分，评价标准里没有",
    ],
    [STEPS, "控制率≤100%，计7分；每超过一个百分点扣0.5分。", "评价标准写了7分，计分规则里没有"],
    [
      STEPS,
      "控制率≤90%计满分；每超过五个百分点扣0.5分。",
      "评价标准写了90%、5%，计分规则里没有；计分规则写了1%，评价标准里没有",
    ],
    [STEPS, "见文件。", "计分规则写了1%、0.5分，评价标准里没有"],
    [CASES, "每出现一例扣一分。", "评价标准写了1分，计分规则里没有；计分规则写了2分，评价标准里没有"],
    [SHARE, "该项得分=（考核得分/总分）×10", "评价标准写了10分，计分规则里没有"],
    [SHARE, "得分=完成率×8，完成率低于60%的不得分。", "评价标准写了60%，计分规则里没有"],
    [BANDS, "=0计8分；0-20%计6分；大于20%不得分。", "评价标准写了20%，计分规则里没有；计分规则写了10%，评价标准里没有"],
    [BANDS, "=0计8分；0-10%（不含）计6分；10%（含）以上不得分。", "“0-10%(不含)计6分”，计分规则里没有与它一样的一档"],
    [FALLING, "90%以上计8分；60%-90%（含）计4分；低于60%计0分。", "“60%-90%(含)计4分”，计分规则里没有与它一样的一档"],
    [FALLING, "90%以上计4分；60%-90%计8分；低于60%计0分。", "“90%以上计4分”，计分规则里没有与它一样的一档"],
    [CHOICE, "效果好的计4分；一般8分；差的0分。", "“好”得 4 分，计分规则得 8 分"],
    [TIMES, "没有的计8分；1-3次计4分；4次以上不得分。", "“1-3次计4分”，计分规则里没有与它一样的一档"],
    [CHOICE, "效果好的得满分；一般的得60%的分；差的不得分。", "计分规则写了4分，评价标准里没有"],
    [LIST, "甲、乙各3分，丙、丁各1分。", "评价标准写了3分、1分，计分规则里没有"],
    [REACHED, "达到4000人次计满分。", "评价标准写了4000人次，计分规则里没有；计分规则写了3000人次，评价标准里没有"],
  ])("%s: %s", (rule, wording, message) => {
    expect(reported(rubricOf(`评价标准: ${wording}\n${rule}`))[0]).toContain(message);
  });
});

/** Every rubric of the project and of the workspaces that tests build. */
const RUBRICS = [
  ".",
  ...readdirSync(join(PROJECT, "test/workspaces")).map((name) => `test/workspaces/${name}`),
].flatMap((home) =>
  readdirSync(join(PROJECT, home, "templates")).map((pack) => `${home}/templates/${pack}/rubric.yaml`),
);

test.each(RUBRICS)("%s says what it does", (file) => {
  expect(reported(readFileSync(join(PROJECT, file), "utf8"))).toEqual([]);
});

describe("no number of a rule can be changed without a finding", () => {
  test.each(["templates/datonghu-2023", "test/workspaces/small/templates/small"])("in %s", (pack) => {
    const text = readFileSync(join(PROJECT, pack, "rubric.yaml"), "utf8");
    const numbers = numbersOfRules(text);
    const known = fc.constantFrom("0", "1", "100", ...numbers.map(({ digits }) => digits));
    const quarters = fc.integer({ min: 0, max: 400 }).map((quarter) => String(quarter / 4));
    for (const number of numbers)
      fc.assert(
        fc.property(fc.oneof(known, quarters), (other) => {
          fc.pre(other !== number.digits);
          const changed = text.slice(0, number.at) + other + text.slice(number.at + number.digits.length);
          const files = rubricFiles(changed);
          expect(!files.rubric || findAll([wrongSums, faultyRules, differingWordings], files).length > 0).toBe(true);
        }),
        { numRuns: 6 },
      );
  });
});

/** The numbers typed under 计分, with their places in the text. */
function numbersOfRules(text: string): { at: number; digits: string }[] {
  const found: { at: number; digits: string }[] = [];
  visit(parseDocument(text), {
    Scalar: (key, node, path) => {
      const [at] = node.range ?? [0];
      const digits = /^\d+(?:\.\d+)?(?=\D)/u.exec(String(node.value))?.[0];
      const inRule = path.some((each) => "key" in each && isScalar(each.key) && each.key.value === "计分");
      if (digits && inRule && key === "value") found.push({ at, digits });
    },
  });
  return found;
}

describe("a wording whose numbers agree, and whose side of the standard doesn't, is reported", () => {
  test.each([
    [STEPS, "以100%为标准，每低于1%扣0.5分。", "写的是低于才扣分，计分规则却是超过扣分"],
    [FIVES, "100%计满分，每超过5%扣2分。", "写的是超过才扣分，计分规则却是低于扣分"],
  ])("%s beside %s", (rule, wording, parting) => {
    expect(reported(rubricOf(`评价标准: ${wording}\n${rule}`))).toEqual([`“丙”的评价标准${parting}`]);
  });

  test.each([[STEPS, "每超过（降低）1%扣0.5分。"]])("but not %s beside %s", (rule, wording) => {
    expect(reported(rubricOf(`评价标准: ${wording}\n${rule}`))).toEqual([]);
  });
});
