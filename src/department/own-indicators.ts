import { type Finding, finding, type SourceRange } from "../reading/finding.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import { checkIndicatorNames } from "../scoring/check-indicator-names.ts";
import type { Group, Indicator, OwnIndicators, Rubric, Section } from "../scoring/rubric.ts";
import { ruleForRange } from "../scoring/rules/range-met.ts";
import { ruleForTarget } from "../scoring/rules/target-met.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import type { DepartmentData } from "./department-data.ts";
import type { Aim, IndicatorTarget, QuantityAim, RangeAim } from "./indicator-target.ts";

/**
 * Puts the department's own indicators into the sections that the form leaves to it; a sheet without such sections stays as it
 * is. Rows with a fault have their finding, and are not scored.
 */
export function withOwnIndicators(
  rubric: Rubric,
  { targets, targetsPlace }: Pick<DepartmentData, "targets" | "targetsPlace">,
  faulty: ReadonlySet<IndicatorTarget>,
): { rubric: Rubric; findings: Finding[] } {
  const findings: Finding[] = [];
  const sections = rubric.sections.map((section): Section => {
    const { own } = section;
    if (!own || !targetsPlace) return section;
    const rows = targets.filter(({ path }) => path[0] === section.name);
    findings.push(...checkPoints(section, rows, targetsPlace));
    const comparable = rows.filter((row) => !faulty.has(row));
    return { ...section, groups: groupsOf(comparable, own, findings) };
  });
  const filled = { ...rubric, sections };
  return { rubric: filled, findings: [...findings, ...checkIndicatorNames(filled)] };
}

function checkPoints({ name, points }: Section, rows: readonly IndicatorTarget[], place: SourceRange): Finding[] {
  const sum = rows.reduce((total, { own }) => total.plus(own.points ?? 0), new Decimal(0));
  const [first] = rows;
  if (sum.equals(points)) return [];
  if (!first) {
    const hint = `补上“一级指标: ${name}”的行，分值加起来是 ${printNumber(points)} 分`;
    return [finding("JX401", place, `“${name}”是 ${printNumber(points)} 分，下面一个指标也没有`, hint)];
  }
  const message = `“${name}”是 ${printNumber(points)} 分，下面的指标加起来是 ${printNumber(sum)} 分`;
  return [finding("JX401", first.range, message, `调整这些指标的分值，使它们加起来是 ${printNumber(points)} 分`)];
}

function groupsOf(rows: readonly IndicatorTarget[], own: OwnIndicators, findings: Finding[]): Group[] {
  const names = new Set(rows.map(({ path }) => path[1]));
  return [...names].map((name): Group => {
    const within = rows.filter(({ path }) => path[1] === name);
    const indicators = within.flatMap((row) => indicatorOf(row, own, findings));
    const points = indicators.reduce((total, each) => total.plus(each.points), new Decimal(0));
    return { name, points, joint: false, indicators, range: (within[0] as IndicatorTarget).range };
  });
}

/** None where the row lacks what scoring it takes; then there is a finding. */
function indicatorOf(row: IndicatorTarget, own: OwnIndicators, findings: Finding[]): Indicator[] {
  if (row.target.kind === "unreadable" || row.result.kind === "unreadable") return [];
  const scoring = isMeasured(row.target) ? byTarget(row, row.target, own) : byGrade(row, own);
  if ("code" in scoring) {
    findings.push(scoring);
    return [];
  }
  const points = row.own.points ?? new Decimal(0);
  return [{ name: row.path[2], points, range: row.range, ...scoring }];
}

function isMeasured(target: Aim): target is QuantityAim | RangeAim {
  return target.kind === "quantity" || target.kind === "range";
}

type Scoring = Pick<Indicator, "rule"> & { readonly measure: WrittenFormula };

function byTarget(
  { path, result, own }: IndicatorTarget,
  target: QuantityAim | RangeAim,
  { missed }: OwnIndicators,
): Scoring | Finding {
  if (result.kind !== "quantity") throw new Error(`the result of ${path[2]} can't be held against its target`);
  const given = own.grade?.range ?? own.degree?.range;
  if (given)
    return finding("JX403", given, `“${path[2]}”的目标是数量，由完成值计分，不用评定`, "删去“评定”和“完成程度”");
  if (target.kind === "range")
    return { rule: ruleForRange(target.least, target.most, missed), measure: result.formula };
  const rule = ruleForTarget(target.comparator, target.formula, missed);
  if (!rule) return finding("JX203", target.range, `目标值不能用“${target.comparator}”`, "写成 ≥ 或 ≤，或者只写数量");
  return { rule, measure: result.formula };
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
  const rule = grades.find((each) => each.grade === grade.name);
  if (!rule) return finding("JX403", grade.range, `没有“${grade.name}”这一评定`, `可以填：${names}`);
  return { rule, measure: degree };
}
