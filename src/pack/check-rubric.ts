import { type Finding, finding, type SourceRange } from "../findings/finding.ts";
import { Decimal } from "../quantities/decimal.ts";
import { printNumber } from "../quantities/print-quantity.ts";
import type { Rubric, Rule } from "../scoring/rubric.ts";
import { checkBands } from "./check-bands.ts";

/** Whether the points add up at every level, and every band scale gives each value one score. */
export function checkRubric(rubric: Rubric): Finding[] {
  const findings: Finding[] = [];
  const compare = (name: string, points: Decimal, parts: readonly { points: Decimal }[], range: SourceRange) => {
    const sum = parts.reduce((total, part) => total.plus(part.points), new Decimal(0));
    if (sum.equals(points)) return;
    const message = `${name}是 ${printNumber(points)} 分，下一级加起来是 ${printNumber(sum)} 分`;
    findings.push(finding("JX401", range, message, "对照印发的计分表，改正这里或下一级的分值"));
  };
  compare("满分", rubric.full, rubric.sections, rubric.range);
  for (const section of rubric.sections) {
    compare(`“${section.name}”`, section.points, section.groups, section.range);
    for (const group of section.groups) {
      compare(`“${group.name}”`, group.points, group.indicators, group.range);
      for (const { rule } of group.indicators) findings.push(...checkRule(rule, group.range));
    }
  }
  return findings;
}

function checkRule(rule: Rule, range: SourceRange): Finding[] {
  if (rule.kind === "bands") return checkBands(rule, range);
  if (rule.kind !== "step-deduction" || (rule.step.amount.greaterThan(0) && rule.points.greaterThan(0))) return [];
  return [finding("JX407", range, "扣分的“每”和“扣”都要大于零")];
}
