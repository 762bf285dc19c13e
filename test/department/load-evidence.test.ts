import { describe, expect, test } from "vitest";
import { loadEvidence } from "../../src/department/load-evidence.ts";
import { writeValue } from "../../src/values/formulas/write-formula.ts";
import { yamlOf } from "../pack/yaml-of.ts";

/** What formulas can call of an entry's evidence, with its value as it would be written. */
function figuresIn(entry: string): string[] {
  const { figures } = loadEvidence(yamlOf(`制度: { 来源: 单位申报, 依据: 自查, ${entry} }`));
  return figures.map(({ path, written }) => `${path} ${written.kind === "value" ? writeValue(written.value) : "="}`);
}

describe("formulas can call", () => {
  test.each<[entry: string, figure: string]>([
    ["控制率: 98.5%", "计分依据.制度.控制率 98.5%"],
    ["控制率: =1元 ÷ 2元", "计分依据.制度.控制率 ="],
    ["不符合要求: []", "计分依据.制度.不符合要求 0例"],
    ["不符合要求: [{ 事项: 甲, 例数: 2例 }]", "计分依据.制度.不符合要求 2例"],
    ["不符合要求: [{ 事项: 甲, 例数: 2例 }, { 事项: 乙, 例数: 1例 }]", "计分依据.制度.不符合要求 3例"],
  ])("%s as %s", (entry, figure) => {
    expect(figuresIn(entry)).toEqual([figure]);
  });

  test.each(["评定: 较好", "不适用: 没有项目", "完成情况: { 甲: 是 }"])("nothing of %s", (entry) => {
    expect(figuresIn(entry)).toEqual([]);
  });
});
