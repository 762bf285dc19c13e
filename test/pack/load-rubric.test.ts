import { describe, expect, test } from "vitest";
import { loadRubric } from "../../src/pack/load-rubric.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import { yamlOf } from "./yaml-of.ts";

const TEXT = `满分: 100分
得分小数位: 2
指标:
  - 一级指标: 产出
    分值: 100分
    二级指标:
      - 名称: 履职效益
        分值: 100分
        合并计分: 是
        三级指标:
          - 名称: 完成率
            分值: 92.5分
            评价标准: 100%计满分
            指标说明: 完成÷计划
            计算: =甲 ÷ 乙
            计分: { 方式: 按比例 }
            不适用: 满分
          - { 名称: 经济效益, 分值: 7.5分, 评价标准: 不适用, 计分: { 方式: 清单, 事项: [完成目标] }, 不适用: 折算 }
          - { 名称: 社会效益, 分值: 0分, 计分: { 方式: 清单 } }
`;

describe("rubric.yaml", () => {
  const { rubric, findings } = loadRubric(yamlOf(TEXT));
  const [group] = rubric.sections[0]?.groups ?? [];
  const [measured, judged, open] = group?.indicators ?? [];

  test("has its points at every level and the decimals of a score", () => {
    expect(findings).toEqual([]);
    expect(
      [rubric.full, rubric.sections[0]?.points, group?.points, measured?.points].map(
        (each) => each && printNumber(each),
      ),
    ).toEqual(["100", "100", "100", "92.5"]);
    expect([rubric.precision, group?.joint]).toEqual([{ digits: 2, rounding: "half-up" }, true]);
  });

  test("has the printed wording beside the rule", () => {
    expect(measured).toMatchObject({
      name: "完成率",
      standard: "100%计满分",
      explanation: "完成÷计划",
      rule: { kind: "proportional" },
      whenNotApplicable: "full",
    });
    expect(measured?.measure?.text).toBe("甲 ÷ 乙");
  });

  test("leaves out what an indicator hasn't", () => {
    expect(judged).toMatchObject({ rule: { kind: "checklist" }, whenNotApplicable: "rescale" });
    expect([judged?.measure, judged?.explanation, open?.standard]).toEqual([undefined, undefined, undefined]);
  });

  test("points findings at an indicator's name, and at a level's points", () => {
    expect([measured?.range.start, group?.range.start.line]).toEqual([{ line: 11, column: 17 }, 8]);
  });

  test("groups have a score for each indicator unless they say otherwise", () => {
    const apart = loadRubric(yamlOf(TEXT.replace("        合并计分: 是\n", ""))).rubric;
    expect(apart.sections[0]?.groups[0]?.joint).toBe(false);
    expect(loadRubric(yamlOf(TEXT.replace("合并计分: 是", "合并计分: 否"))).rubric.sections[0]?.groups[0]?.joint).toBe(
      false,
    );
  });

  test("a formula that can't be read and points without a unit are reported where they stand", () => {
    const broken = loadRubric(yamlOf(TEXT.replace("=甲 ÷ 乙", "=甲 ÷ ÷ 乙").replace("7.5分", "7.5个")));
    expect(broken.findings.map(({ code, range }) => [code, range.start.line]).sort()).toEqual([
      ["JX303", 18],
      ["JX311", 15],
    ]);
  });
});
