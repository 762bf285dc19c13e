import { type Finding, finding, type SourceRange } from "../reading/findings/finding.ts";
import type { YamlSource } from "../reading/yaml/yaml-source.ts";
import type { Indicator, Rubric, Rule } from "../scoring/rubric.ts";
import { type Formula, partsOf } from "../values/formulas/syntax-tree.ts";
import type { Decimal } from "../values/quantities/decimal.ts";
import { printExact } from "../values/quantities/print-quantity.ts";
import { type Quantity, quantityOf } from "../values/quantities/quantity.ts";
import { POINTS, RATIO, unitNamed } from "../values/quantities/units.ts";
import { checkBands } from "./check-bands.ts";
import { checkWordedAwards } from "./check-worded-awards.ts";
import { checkWordedSense } from "./check-worded-sense.ts";
import { numbersIn, plainWording } from "./wording-numbers.ts";

/** The findings of every indicator of a rubric, each where its wording stands; bands that are faulty in themselves come first. */
export function checkWordings(rubric: Rubric, yaml: YamlSource): Finding[] {
  return rubric.sections.flatMap(({ groups }, section) =>
    groups.flatMap(({ indicators }, group) =>
      indicators.flatMap((indicator, row) => {
        const path = ["指标", section, "二级指标", group, "三级指标", row, "评价标准"];
        const { rule, range } = indicator;
        const isFaulty = rule.kind === "bands" && checkBands(rule.bands, range).length > 0;
        return isFaulty ? [] : checkWording(indicator, yaml.rangeOfKey(path));
      }),
    ),
  );
}

/**
 * Whether the printed wording of an indicator and its machine rule name the same numbers; the two stand side by side and must
 * not drift apart.
 *
 * Why not every number must stand in both: 扣完为止 needs no 0分, 不超编 no 100%, and the points of the row have a column.
 */
export function checkWording(indicator: Indicator, range: SourceRange): Finding[] {
  const { standard, explanation = "", rule, points } = indicator;
  if (standard === undefined) return [];
  const wording = plainWording(standard);
  const { due, allowed } = numbersOfRule(indicator);
  const whole = `${wording}\n${plainWording(explanation)}`;
  const read = numbersIn(
    whole,
    due.map(({ unit }) => unit.dimension),
  );
  const said = read.filter(({ isFull, start }) => !isFull && start < wording.length);
  const extra = said
    .map(({ quantity }) => quantity)
    .filter((each) => !isNatural(each, rule) && !isAmong(each, allowed));
  const full = read.some(({ isFull }) => isFull) ? [pointsOf(points)] : [];
  const lacking = due.filter((each) => {
    // A step, 每超过1%, is no standard.
    const places = isStandard(each, rule) ? read.filter(({ start }) => !STEP.test(whole.slice(0, start))) : read;
    return !isAnchor(each) && !isAmong(each, [...places.map(({ quantity }) => quantity), ...full]);
  });
  if (extra.length + lacking.length === 0) {
    const awards = checkWordedAwards(indicator, wording, range);
    return awards.length > 0 ? awards : checkWordedSense(indicator, wording, range);
  }
  const message = [
    ...(extra.length > 0 ? [`评价标准写了${listed(extra)}，计分规则里没有`] : []),
    ...(lacking.length > 0 ? [`计分规则写了${listed(lacking)}，评价标准里没有`] : []),
  ].join("；");
  return [finding("JX408", range, `“${indicator.name}”的${message}`)];
}

const STEP = /(?:每[^,;。\d]{0,10}|不足|按)$/u;

function isStandard(quantity: Quantity, rule: Rule): boolean {
  return rule.kind === "step-deduction" && quantity === rule.standard;
}

/** The numbers of a rule: those the wording has to name, and all those it may. */
function numbersOfRule({ points, rule, measure }: Indicator): { due: Quantity[]; allowed: Quantity[] } {
  const due = dueNumbers(rule);
  const literals = measure ? literalsIn(measure.formula) : [];
  const named = rule.kind === "bands" || rule.kind === "choice" ? [] : [pointsOf(points)];
  const shares =
    rule.kind === "checklist" && rule.items ? [pointsOf(points.dividedBy(rule.items.length))] : ([] as Quantity[]);
  return { due, allowed: [...due, ...literals, ...named, ...shares] };
}

function dueNumbers(rule: Rule): Quantity[] {
  switch (rule.kind) {
    case "step-deduction":
      return [rule.standard, rule.step, pointsOf(rule.points)];
    case "bands":
      return rule.bands.flatMap(({ bounds, points }) => [...bounds.map(({ value }) => value), pointsOf(points)]);
    case "instance-deduction":
      return [pointsOf(rule.points)];
    case "choice":
      return rule.options.map(({ points }) => pointsOf(points));
    case "target-met":
      return literalsIn(rule.target.formula);
    default:
      return [];
  }
}

function literalsIn(formula: Formula): Quantity[] {
  return formula.kind === "quantity" ? [formula.quantity] : partsOf(formula).flatMap(literalsIn);
}

function pointsOf(points: Decimal): Quantity {
  return quantityOf(points, unitNamed("分"));
}

/** Nothing and the whole, which wordings give in words of any kind: 没有追加, 不超编, 不得分. */
function isAnchor({ amount, unit }: Quantity): boolean {
  return amount.isZero() || (unit.dimension === RATIO && amount.equals(1));
}

/** What a wording may name though the rule doesn't: 0分 where nothing is left, and the ends that a rate has by nature. */
function isNatural(quantity: Quantity, rule: Rule): boolean {
  if (quantity.unit.dimension === POINTS) return quantity.amount.isZero() && rule.kind !== "bands";
  return isAnchor(quantity) && (rule.kind === "bands" || rule.kind === "proportional");
}

function isAmong({ amount, unit }: Quantity, quantities: readonly Quantity[]): boolean {
  return quantities.some((each) => each.unit.dimension === unit.dimension && each.amount.equals(amount));
}

function listed(quantities: readonly Quantity[]): string {
  return [...new Set(quantities.map((each) => printExact(each)))].join("、");
}
