import { describe, expect, test } from "vitest";
import { loadChecks } from "../../src/pack/load-checks.ts";
import { printAsWritten } from "../../src/values/quantities/print-quantity.ts";
import { yamlOf } from "./yaml-of.ts";

describe("checks.yaml", () => {
  const { checks, findings } = loadChecks(
    yamlOf(
      `勾稽关系:
  - { 编号: GJ-01, 名称: 相等, 级别: 错误, 关系: =甲 = 乙, 怎样改: 核对甲 }
  - { 编号: GJ-02, 名称: 不超, 级别: 核实, 关系: =甲 ≤ 乙, 允许误差: 0.01万元, 让位于: [GJ-01], 怎样改: 核对乙 }
指标对照:
  - { 编号: GJ-03, 名称: 一致, 级别: 核实, 指标含: [在职, 人数], 指标不含: [率], 数据: =人员.在职, 怎样改: 核对丙 }
`,
      "checks.yaml",
    ),
  );

  test("gives each relation its number, its severity, its tolerance and its fix", () => {
    expect(findings).toEqual([]);
    expect(checks.relations.map(({ code, name, severity, fix }) => [code, name, severity, fix])).toEqual([
      ["GJ-01", "相等", "error", "核对甲"],
      ["GJ-02", "不超", "warning", "核对乙"],
    ]);
    expect(checks.relations.map(({ formula }) => formula.text)).toEqual(["甲 = 乙", "甲 ≤ 乙"]);
    expect(checks.relations.map(({ tolerance }) => tolerance && printAsWritten(tolerance.allowed))).toEqual([
      undefined,
      "0.01万元",
    ]);
    expect(checks.relations.map(({ yieldsTo }) => yieldsTo)).toEqual([[], ["GJ-01"]]);
    expect(checks.relations.map(({ range }) => range.start.line)).toEqual([2, 3]);
  });

  test("gives each counterpart the words of its indicators, and its figure", () => {
    expect(checks.counterparts).toMatchObject([
      {
        code: "GJ-03",
        severity: "warning",
        words: ["在职", "人数"],
        otherWords: ["率"],
        figure: { text: "人员.在职" },
      },
    ]);
  });
});
