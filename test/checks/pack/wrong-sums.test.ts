import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrongSums } from "../../../src/checks/pack/wrong-sums.ts";
import { rubricFiles } from "./rubric-files.ts";

interface Points {
  readonly full: number;
  readonly sections: readonly {
    readonly points: number;
    readonly groups: readonly { readonly points: number; readonly indicators: readonly number[] }[];
  }[];
}

/** A rubric of these points, level by level, as its file has it. */
function rubricText({ full, sections }: Points): string {
  const lines = [`满分: ${full}分`, "得分小数位: 2", "指标:"];
  for (const [s, section] of sections.entries()) {
    lines.push(`  - 一级指标: 一级${s}`, `    分值: ${section.points}分`, "    二级指标:");
    for (const [g, group] of section.groups.entries()) {
      lines.push(`      - 名称: 二级${s}${g}`, `        分值: ${group.points}分`, "        三级指标:");
      for (const [i, points] of group.indicators.entries())
        lines.push(
          `          - { 名称: 三级${s}${g}${i}, 分值: ${points}分, 评价标准: 见表, 计算: =甲, 计分: { 方式: 按比例 } }`,
        );
    }
  }
  return lines.join("\n");
}

function found(points: Points): { line: number; message: string; code: string }[] {
  const files = rubricFiles(rubricText(points));
  expect(files.rubric).toBeDefined();
  return wrongSums.find(files).map(({ code, message, range }) => ({ code, message, line: range.start.line }));
}

const RIGHT: Points = {
  full: 100,
  sections: [
    { points: 15, groups: [{ points: 15, indicators: [7, 8] }] },
    {
      points: 85,
      groups: [
        { points: 50, indicators: [50] },
        { points: 35, indicators: [8, 12, 15] },
      ],
    },
  ],
};

describe("points that add up at every level are accepted", () => {
  test("as they stand", () => {
    expect(found(RIGHT)).toEqual([]);
  });

  test("0.1 and 0.2 is 0.3", () => {
    expect(
      found({ full: 0.3, sections: [{ points: 0.3, groups: [{ points: 0.3, indicators: [0.1, 0.2] }] }] }),
    ).toEqual([]);
  });

  test("whatever they are", () => {
    const indicators = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 });
    const groups = fc.array(indicators, { minLength: 1, maxLength: 3 });
    const sections = fc.array(groups, { minLength: 1, maxLength: 3 });
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    fc.assert(
      fc.property(sections, (all) => {
        const points: Points = {
          full: sum(all.flat(2)),
          sections: all.map((each) => ({
            points: sum(each.flat()),
            groups: each.map((group) => ({ points: sum(group), indicators: group })),
          })),
        };
        expect(found(points)).toEqual([]);
        expect(found({ ...points, full: points.full + 1 })).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe("points that don't are reported at the level that claims too much or too little", () => {
  test("the whole", () => {
    expect(found({ ...RIGHT, full: 101 })).toEqual([
      { code: "JX401", line: 1, message: "“满分”是 101 分，下一级加起来是 100 分" },
    ]);
  });

  test("a section", () => {
    const [first, second] = RIGHT.sections as [Points["sections"][number], Points["sections"][number]];
    const sections = [
      { ...first, points: 16 },
      { ...second, points: 84 },
    ];
    expect(found({ full: 100, sections })).toMatchObject([
      { line: 5, message: "“一级0”是 16 分，下一级加起来是 15 分" },
      { line: 13, message: "“一级1”是 84 分，下一级加起来是 85 分" },
    ]);
  });

  test("a group", () => {
    const sections = [{ points: 100, groups: [{ points: 100, indicators: [50, 49.99] }] }];
    expect(found({ full: 100, sections })).toMatchObject([
      { line: 8, message: "“二级00”是 100 分，下一级加起来是 99.99 分" },
    ]);
  });

  test("and an indicator that is worth more raises one finding, where its group says less", () => {
    const sections = [{ points: 15, groups: [{ points: 15, indicators: [7, 9] }] }];
    expect(found({ full: 15, sections }).map(({ line }) => line)).toEqual([8]);
  });
});
