import { type Finding, finding, type SourceRange } from "../reading/findings/finding.ts";
import { checkIndicatorNames } from "../scoring/check-indicator-names.ts";
import { indicatorsOf } from "../scoring/indicators-of.ts";
import type { Group, Indicator, Rubric, Section } from "../scoring/rubric.ts";
import { shapeOf } from "../scoring/rules/all.ts";
import { checkGrades } from "../scoring/rules/graded.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";

/** Whether the points add up at every level, no rule is wrong in itself, each degree has one grade, and no name stands twice. */
export function checkRubric(rubric: Rubric): Finding[] {
  return [
    ...checkSums(rubric),
    ...indicatorsOf(rubric).flatMap((each) => shapeOf(each.rule).faults(each.rule, each)),
    ...rubric.sections.flatMap(({ own, range }) => (own ? checkGrades(own.grades, range) : [])),
    ...checkIndicatorNames(rubric),
  ];
}

function checkSums({ full, range, sections }: Rubric): Finding[] {
  return [
    ...checkPoints({ name: "满分", points: full, range }, sections.map(partOfSection)),
    ...sections.flatMap((section) => [
      ...(section.own ? [] : checkPoints(section, section.groups.map(partOfGroup))),
      ...section.groups.flatMap((group) => checkPoints(group, group.indicators)),
    ]),
  ];
}

/** Something with points; `below` is what the points of the next level come to. */
interface Part {
  readonly points: Decimal;
  readonly below?: Decimal;
}

function partOfSection({ points, groups, own }: Section): Part {
  return own ? { points } : { points, below: sumOf(groups) };
}

function partOfGroup({ points, indicators }: Group): Part {
  return { points, below: sumOf(indicators) };
}

/**
 * A whole must be the sum of its parts.
 *
 * Why the level below is asked as well: a part with a slip in its own points has its finding already, and the whole is right
 * once that is mended.
 */
function checkPoints(
  whole: Part & { readonly name: string; readonly range: SourceRange },
  parts: readonly Part[],
): Finding[] {
  const sum = sumOf(parts);
  const mended = sumOf(parts.map(({ points, below }) => ({ points: below ?? points })));
  if (sum.equals(whole.points) || mended.equals(whole.points)) return [];
  const message = `“${whole.name}”是 ${printNumber(whole.points)} 分，下一级加起来是 ${printNumber(sum)} 分`;
  return [finding("JX401", whole.range, message, "对照印发的计分表，改正这里或下一级的分值")];
}

function sumOf(parts: readonly Part[]): Decimal {
  return parts.reduce((total, part) => total.plus(part.points), new Decimal(0));
}

/** Who does best must get all the points, and no one more; asked of a rubric that has nothing else wrong. */
export function checkHighest({ name, points, rule, range }: Indicator): Finding[] {
  const awards = shapeOf(rule).awards(rule);
  const highest = Decimal.max(...awards.map((each) => each.points), awards.length > 0 ? 0 : points);
  if (highest.equals(points)) return [];
  const message = `“${name}”最高的一档得 ${printNumber(highest)} 分，分值却是 ${printNumber(points)} 分`;
  return [finding("JX401", range, message, "对照印发的计分表，改正分值或这一档的得分")];
}
