import { type Finding, finding } from "../findings/finding.ts";
import { checkNames } from "../pack/check-rubric.ts";
import { Decimal } from "../quantities/decimal.ts";
import { printNumber } from "../quantities/print-quantity.ts";
import type { Group, Indicator, OwnIndicators, Rubric, Section } from "../scoring/rubric.ts";
import type { WrittenFormula } from "../source/written-formula.ts";
import type { IndicatorTarget } from "./indicator-target.ts";

/** Puts the department's own indicators into the sections that the form leaves to it; a sheet without such sections stays as it is. */
export function withOwnIndicators(
  rubric: Rubric,
  targets: readonly IndicatorTarget[],
): { rubric: Rubric; findings: Finding[] } {
  const findings: Finding[] = [];
  const sections = rubric.sections.map((section): Section => {
    const { own } = section;
    if (!own) return section;
    const rows = targets.filter(({ path }) => path[0] === section.name);
    findings.push(...checkPoints(section, rows));
    return { ...section, groups: groupsOf(rows, own, findings) };
  });
  const filled = { ...rubric, sections };
  return { rubric: filled, findings: [...findings, ...checkNames(filled)] };
}

/** Rows that can't be read add up to nothing that could be compared. */
function checkPoints({ name, points, range }: Section, rows: readonly IndicatorTarget[]): Finding[] {
  const sum = rows.reduce((total, { own }) => total.plus(own.points ?? 0), new Decimal(0));
  const [first] = rows;
  if (sum.equals(points)) return [];
  if (!first)
    return [finding("JX401", range, `“${name}”是 ${printNumber(points)} 分，indicators.yaml 里一个指标也没有`)];
  const message = `“${name}”是 ${printNumber(points)} 分，下面的指标加起来是 ${printNumber(sum)} 分`;
  return [finding("JX401", first.range, message, `调整这些指标的分值，使它们加起来是 ${printNumber(points)} 分`)];
}

function groupsOf(rows: readonly IndicatorTarget[], own: OwnIndicators, findings: Finding[]): Group[] {
  const byName = new Map<string, IndicatorTarget[]>();
  for (const row of rows) byName.set(row.path[1], [...(byName.get(row.path[1]) ?? []), row]);
  return [...byName].map(([name, [first, ...others]]): Group => {
    const indicators = [first as IndicatorTarget, ...others].flatMap((row) => indicatorOf(row, own, findings));
    const points = indicators.reduce((total, each) => total.plus(each.points), new Decimal(0));
    return { name, points, joint: false, indicators, range: (first as IndicatorTarget).range };
  });
}

/** None where the row lacks what scoring it takes; then there is a finding. */
function indicatorOf(row: IndicatorTarget, own: OwnIndicators, findings: Finding[]): Indicator[] {
  const scoring = row.target.kind === "quantity" ? byTarget(row, own) : byGrade(row, own);
  if ("code" in scoring) {
    findings.push(scoring);
    return [];
  }
  const points = row.own.points ?? new Decimal(0);
  return [{ name: row.path[2], points, beginsPage: false, range: row.range, ...scoring }];
}

type Scoring = Pick<Indicator, "rule"> & { readonly measure: WrittenFormula };

function byTarget({ path, target, result }: IndicatorTarget, { missed }: OwnIndicators): Scoring | Finding {
  if (target.kind !== "quantity") throw new Error(`the target of ${path[2]} is words`);
  const { comparator } = target;
  if (comparator !== "≥" && comparator !== "≤" && comparator !== "=")
    return finding("JX203", target.range, `目标值不能用“${comparator}”`, "写成 ≥ 或 ≤，或者只写数量");
  if (result.kind !== "quantity")
    return finding("JX203", result.range, `“${path[2]}”的目标是数量，完成值也要写数量`, "写成数字加单位，与目标值同类");
  return { rule: { kind: "target-met", comparator, target: target.formula, missed }, measure: result.formula };
}

function byGrade({ path, own, range }: IndicatorTarget, { grades }: OwnIndicators): Scoring | Finding {
  const names = grades.map(({ grade }) => grade).join("、");
  const { grade, degree } = own;
  if (!grade || !degree)
    return finding(
      "JX202",
      range,
      `“${path[2]}”的目标是文字，要写评定和完成程度`,
      `补上“评定: …”（${names}）和“完成程度: 95%”`,
    );
  const given = grades.find((each) => each.grade === grade.name);
  if (!given) return finding("JX403", grade.range, `没有“${grade.name}”这一评定`, `可以填：${names}`);
  return { rule: { kind: "graded", ...given }, measure: degree };
}
