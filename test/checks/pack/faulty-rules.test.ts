import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { faultyRules } from "../../../src/checks/pack/faulty-rules.ts";
import { openSchemas } from "../../../src/reading/schema/schema-store.ts";
import { validate } from "../../../src/reading/schema/validate.ts";
import { rubricFiles } from "./rubric-files.ts";

/** The files of a pack whose rubric has one row, scored so. */
function scoredBy(rule: string) {
  return rubricFiles(`满分: 100分
得分小数位: 2
指标:
  - 一级指标: 甲
    分值: 100分
    二级指标:
      - 名称: 乙
        分值: 100分
        三级指标:
          - { 名称: 丙, 分值: 100分, 评价标准: 见表, 计算: =甲, 计分: { ${rule} } }
`);
}

test("bands with a gap", () => {
  const files = scoredBy("方式: 分档, 档: [{ 不高于: 0%, 得: 100分 }, { 高于: 10%, 得: 0分 }]");
  expect(faultyRules.find(files).map(({ code }) => code)).toEqual(["JX404"]);
});

describe("a deduction has to lead down", () => {
  const schemas = openSchemas(resolve(import.meta.dirname, "../../.."));

  /** Whether the schema, the loader or the check refuse it. */
  function isRefused(step: string): boolean {
    const files = scoredBy(`方式: 超过扣分, 标准: 100%, ${step}`);
    const { yaml, rubric } = files;
    const invalid = yaml.rubric ? validate(yaml.rubric.yaml, schemas, "pack/rubric") : [];
    return invalid.length > 0 || !rubric || faultyRules.find(files).length > 0;
  }

  test.each<[step: string, stands: boolean]>([
    ["每: 1%, 扣: 1分", true],
    ["每: 0.5%, 扣: 0.2分", true],
    ["每: 0%, 扣: 1分", false],
    ["每: -1%, 扣: 1分", false],
    ["每: 1%, 扣: -1分", false],
  ])("%s: %s", (step, stands) => {
    expect(isRefused(step)).toBe(!stands);
  });
});
