import { describe, expect, test } from "vitest";
import { faultOf } from "../../src/checks/department/results.ts";
import type { OwnScoring } from "../../src/department/indicator-target.ts";
import { withOwnIndicators } from "../../src/department/own-indicators.ts";
import type { Rubric } from "../../src/scoring/rubric.ts";
import { scoreSheet } from "../../src/scoring/score-sheet.ts";
import { Decimal } from "../../src/values/quantities/decimal.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import { targetOf } from "../checks/department/target-of.ts";
import { place, tableOf, written } from "../figures/figures-of.ts";
import { bookOf, HUNDREDTHS, quantity } from "../scoring/sample-rubric.ts";

const range = place("rubric.yaml");
const between = (least: string, most: string) => [
  { comparator: "≥" as const, value: quantity(least) },
  { comparator: "≤" as const, value: quantity(most) },
];

/** A sheet of one section of 50 points that the form leaves to the department. */
const RUBRIC: Rubric = {
  full: new Decimal(50),
  precision: HUNDREDTHS,
  notes: [],
  range,
  sections: [
    {
      name: "产出",
      points: new Decimal(50),
      groups: [],
      own: {
        missed: "by-ratio",
        grades: [
          { kind: "graded", grade: "达成", bounds: between("80%", "100%"), range },
          { kind: "graded", grade: "部分达成", bounds: between("60%", "79.99%"), range },
        ],
      },
      range,
    },
  ],
};

const worth = (points: string, more: OwnScoring = {}): OwnScoring => ({ points: new Decimal(points), ...more });
const graded = (points: string, grade: string, degree: string) =>
  worth(points, { grade: { name: grade, range: place("indicators.yaml", 5) }, degree: written(degree) });

function scoresOf(...rows: Parameters<typeof targetOf>[]) {
  const targets = rows.map((row) => targetOf(...row));
  const faults = targets.flatMap((row) => faultOf(row, tableOf({})) ?? []);
  const faulty = new Set(targets.filter((row) => faultOf(row, tableOf({}))));
  const { rubric, findings } = withOwnIndicators(RUBRIC, { targets, targetsPlace: range }, faulty);
  const scored = scoreSheet(rubric, [{ name: "优", least: new Decimal(0) }], tableOf({}), bookOf());
  return {
    findings: [...faults, ...findings, ...scored.findings].map(({ code }) => code),
    rows: scored.sheet?.rows.map(({ path, score }) => `${path.join("/")} ${printNumber(score)}`),
  };
}

describe("the department's own indicators score", () => {
  test("by their target, or by the degree of their grade", () => {
    const { findings, rows } = scoresOf(
      ["产出 数量 培训", "≥100人", "=80人", "", worth("20")],
      ["产出 数量 服务", "显著提升", "有所提升", "", graded("10", "部分达成", "75%")],
      ["产出 质量 合格率", "≥98%", "=99%", "", worth("20")],
    );
    expect(findings).toEqual([]);
    expect(rows).toEqual(["产出/数量/培训 16", "产出/数量/服务 7.5", "产出/质量/合格率 20"]);
  });

  test("and leave a sheet as it is that leaves none to the department", () => {
    const fixed = { ...RUBRIC, sections: [] };
    expect(withOwnIndicators(fixed, { targets: [targetOf("产出 数量 培训")], targetsPlace: range }, new Set())).toEqual(
      {
        rubric: fixed,
        findings: [],
      },
    );
  });

  test("and find nothing where their file could not be read, which is reported already", () => {
    expect(withOwnIndicators(RUBRIC, { targets: [] }, new Set())).toEqual({ rubric: RUBRIC, findings: [] });
  });
});

describe("what is wrong with one is reported", () => {
  test.each<[what: string, row: Parameters<typeof targetOf>, code: string]>([
    ["points that don't add up", ["产出 数量 培训", "≥1人", "=1人", "", worth("49")], "JX401"],
    ["another section", ["效益 数量 培训", "≥1人", "=1人", "", worth("50")], "JX401"],
    ["a strict comparator", ["产出 数量 培训", ">1人", "=2人", "", worth("50")], "JX203"],
    ["words for a result", ["产出 数量 培训", "≥1人", "很多", "", worth("50")], "JX203"],
    ["a result of another kind", ["产出 数量 培训", "≥1人", "=2期", "", worth("50")], "JX303"],
    ["a grade beside a quantity", ["产出 数量 培训", "≥1人", "=2人", "", graded("50", "达成", "90%")], "JX403"],
    [
      "a degree without a grade",
      ["产出 数量 培训", "提升", "提升", "", worth("50", { degree: written("90%") })],
      "JX202",
    ],
    ["no grade", ["产出 数量 培训", "提升", "提升", "", worth("50")], "JX202"],
    ["an unknown grade", ["产出 数量 培训", "提升", "提升", "", graded("50", "很好", "90%")], "JX403"],
    ["a degree outside its grade", ["产出 数量 培训", "提升", "提升", "", graded("50", "达成", "70%")], "JX403"],
  ])("%s", (_what, row, code) => {
    expect(scoresOf(row).findings).toEqual([code]);
  });

  test("two of one name", () => {
    const twin: Parameters<typeof targetOf> = ["产出 数量 培训", "≥1人", "=1人", "", worth("25")];
    expect(scoresOf(twin, twin).findings).toEqual(["JX102"]);
  });
});
