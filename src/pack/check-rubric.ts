import { type Finding, finding, type SourceRange } from "../findings/finding.ts";
import { Decimal } from "../quantities/decimal.ts";
import { printNumber } from "../quantities/print-quantity.ts";
import { ratioOf } from "../quantities/quantity.ts";
import type { Group, Rubric, Rule, Section } from "../scoring/rubric.ts";
import { checkBands } from "./check-bands.ts";

/** Whether the points add up at every level, every scale of bands gives each value one score (a degree, from 0 to 100%, one grade), and no name stands twice. */
export function checkRubric(rubric: Rubric): Finding[] {
  return [
    ...checkPoints({ name: "满分", points: rubric.full, range: rubric.range }, rubric.sections.map(partOfSection)),
    ...rubric.sections.flatMap((section) => [
      ...(section.own ? [] : checkPoints(section, section.groups.map(partOfGroup))),
      ...section.groups.flatMap((group) => checkPoints(group, group.indicators)),
    ]),
    ...rubric.sections.flatMap(({ groups }) =>
      groups.flatMap((group) => group.indicators.flatMap(({ rule }) => checkRule(rule, group.range))),
    ),
    ...rubric.sections.flatMap(({ own, range }) =>
      own ? checkBands(own.grades, range, [ratioOf(0), ratioOf(1)]) : [],
    ),
    ...checkNames(rubric),
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

/** Evidence and references call an indicator by its name alone, so it must be the only one of that name. */
export function checkNames(rubric: Rubric): Finding[] {
  const indicators = rubric.sections.flatMap(({ groups }) => groups.flatMap((group) => group.indicators));
  const first = new Map(indicators.map((each) => [each.name, each] as const).reverse());
  return indicators
    .filter((each) => first.get(each.name) !== each)
    .map(({ name, range }) => finding("JX102", range, `三级指标“${name}”已经写过一次`, "给其中一个换个名称"));
}

function checkRule(rule: Rule, range: SourceRange): Finding[] {
  if (rule.kind === "bands") return checkBands(rule.bands, range);
  if (rule.kind !== "step-deduction" || (rule.step.amount.greaterThan(0) && rule.points.greaterThan(0))) return [];
  return [finding("JX407", range, "扣分的“每”和“扣”都要大于零")];
}
