import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/reading/finding.ts";
import { readRule, SHAPES, shapeOf } from "../../../src/scoring/rules/all.ts";
import { printAsWritten, printNumber } from "../../../src/values/quantities/print-quantity.ts";
import { cursorOf } from "../../pack/yaml-of.ts";
import { PROJECT } from "../../support/workspace.ts";
import { rowOf } from "../sample-rubric.ts";

function read(text: string) {
  const findings: Finding[] = [];
  return { rule: readRule(cursorOf(text), findings), findings };
}

test("the ways of scoring are those that rubric.schema.json offers, each of one shape alone", () => {
  const schema = JSON.parse(readFileSync(join(PROJECT, "schema/pack/rubric.schema.json"), "utf8"));
  const offered: string[] = schema.$defs.计分.properties.方式.enum;
  expect(SHAPES.flatMap(({ ways }) => Object.keys(ways)).sort()).toEqual([...offered].sort());
});

test("each shape has a name of its own, by which its rules find it", () => {
  const kinds = SHAPES.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  const { rule } = read("{ 方式: 按例扣分, 每例扣: 2分 }");
  expect(shapeOf(rule).kind).toBe(rule.kind);
});

describe("a way of scoring", () => {
  test.each<[text: string, side: string, rest: string]>([
    ["{ 方式: 超过扣分, 标准: 100%, 每: 1%, 扣: 0.2分 }", "over", "ignored"],
    ["{ 方式: 超过扣分, 标准: 100%, 每: 1%, 扣: 0.2分, 不足一步: 不计 }", "over", "ignored"],
    ["{ 方式: 低于扣分, 标准: 100%, 每: 1%, 扣: 0.2分, 不足一步: 计一步 }", "under", "counted"],
    ["{ 方式: 低于扣分, 标准: 100%, 每: 1%, 扣: 0.2分, 不足一步: 按比例 }", "under", "proportional"],
  ])("%s", (text, side, rest) => {
    const { rule, findings } = read(text);
    if (rule.kind !== "step-deduction") throw new Error(rule.kind);
    expect([rule.side, rule.rest, findings]).toEqual([side, rest, []]);
    expect([printAsWritten(rule.standard), printAsWritten(rule.step), printNumber(rule.points)]).toEqual([
      "100%",
      "1%",
      "0.2",
    ]);
  });

  test("分档 keeps each bound and its comparator", () => {
    const { rule } = read(
      "{ 方式: 分档, 档: [{ 等于: 0%, 得: 5分 }, { 高于: 0%, 不高于: 10%, 得: 4分 }, { 不低于: 20%, 低于: 30%, 得: 2.5分 }] }",
    );
    if (rule.kind !== "bands") throw new Error(rule.kind);
    const reported = rule.bands.map(({ bounds, points }) => [
      ...bounds.map(({ comparator, value }) => comparator + printAsWritten(value)),
      printNumber(points),
    ]);
    expect(reported).toEqual([
      ["=0%", "5"],
      [">0%", "≤10%", "4"],
      ["≥20%", "<30%", "2.5"],
    ]);
  });

  test.each<[text: string, comparator: string, missed: string]>([
    ["{ 方式: 达标, 比较: ≤, 目标: =甲.乙, 未达标: 按比例 }", "≤", "by-ratio"],
    ["{ 方式: 达标, 比较: ＝, 目标: 25人, 未达标: 按偏差 }", "=", "by-deviation"],
    ["{ 方式: 达标, 比较: ≥, 目标: 98%, 未达标: 零分 }", "≥", "none"],
  ])("%s", (text, comparator, missed) => {
    expect(read(text)).toMatchObject({ rule: { kind: "target-met", comparator, missed }, findings: [] });
  });

  test("按例扣分, 按比例, 选择 and 清单", () => {
    expect(read("{ 方式: 按例扣分, 每例扣: 2分 }").rule).toMatchObject({ kind: "instance-deduction" });
    expect(read("{ 方式: 按比例 }").rule).toEqual({ kind: "proportional" });
    expect(read("{ 方式: 清单, 事项: [甲, 乙] }").rule).toEqual({ kind: "checklist", items: ["甲", "乙"] });
    expect(read("{ 方式: 清单 }").rule).toEqual({ kind: "checklist" });
    const { rule } = read("{ 方式: 选择, 选项: [{ 评定: 较好, 得: 6分 }, { 评定: 一般, 得: 3分 }] }");
    expect(
      rule.kind === "choice" && rule.options.map(({ judgement, points }) => [judgement, printNumber(points)]),
    ).toEqual([
      ["较好", "6"],
      ["一般", "3"],
    ]);
  });

  test("that the schema can't have let through is our own fault", () => {
    expect(() => read("{ 方式: 随意 }")).toThrow("随意");
  });
});

describe("what is wrong with a rule's quantities is reported at its place", () => {
  test.each<[text: string, code: string]>([
    ["{ 方式: 按例扣分, 每例扣: 2元 }", "JX303"],
    ["{ 方式: 按例扣分, 每例扣: =1分 + 1分 }", "JX302"],
    ["{ 方式: 达标, 比较: ≥, 目标: =甲 +, 未达标: 零分 }", "JX311"],
    ["{ 方式: 超过扣分, 标准: 百分百, 每: 1%, 扣: 0.2分 }", "JX302"],
  ])("%s: %s", (text, code) => {
    expect(read(text).findings).toMatchObject([{ code, range: { file: "rubric.yaml", start: { line: 1 } } }]);
  });
});

describe("what is wrong with a rule in itself is reported of its row", () => {
  test.each<[text: string, message: string]>([
    ["{ 方式: 超过扣分, 标准: 100%, 每: 0%, 扣: 1分 }", "“丙”扣分的“每”和“扣”都要大于零"],
    ["{ 方式: 低于扣分, 标准: 100%, 每: 5%, 扣: 0分 }", "“丙”扣分的“每”和“扣”都要大于零"],
    [
      "{ 方式: 分档, 档: [{ 不高于: 0%, 得: 5分 }, { 高于: 0元, 得: 0分 }] }",
      "“丙”各档的界限不是同一类数量：比率、金额",
    ],
    ["{ 方式: 分档, 档: [{ 不高于: 0%, 得: 5分 }, { 高于: 10%, 得: 0分 }] }", ">0% 且 ≤10%的数不属于任何一档"],
  ])("%s: %s", (text, message) => {
    const { rule } = read(text);
    expect(
      shapeOf(rule)
        .faults(rule, rowOf("5"))
        .map((each) => each.message),
    ).toEqual([message]);
  });
});
