import type { FormPack } from "../../../pack/form-pack.ts";
import { indicatorsOf } from "../../../scoring/indicators-of.ts";
import { shapeOf } from "../../../scoring/rules/all.ts";
import { escapePattern } from "../../../values/escape-pattern.ts";
import { quantitiesIn } from "../../../values/formulas/syntax-tree.ts";
import { pointsOf, type Quantity } from "../../../values/quantities/quantity.ts";
import { type Dimension, POINTS, RATIO } from "../../../values/quantities/units.ts";

/** What notes on scoring as a whole may speak of, by what words, and the numbers that the rules have for it. */
export interface Topic {
  readonly words: RegExp;
  readonly dimension: Dimension;
  readonly numbers: readonly Quantity[];
}

/** The points of the sections, the grades' bounds, those of the degrees of own indicators, and the deviation that asks for a reason. */
export function topicsOf({ rubric: { sections }, grades, reasonDue }: FormPack): Topic[] {
  const degrees = sections.flatMap(({ own }) => own?.grades ?? []);
  return [
    {
      words: anyOf(["分值", "权重", ...sections.map(({ name }) => escapePattern(name))]),
      dimension: POINTS,
      numbers: sections.map(({ points }) => pointsOf(points)),
    },
    {
      words: anyOf(["等次", "等级", ...grades.map(({ name }) => `(?:[为是属]|["“])${escapePattern(name)}`)]),
      dimension: POINTS,
      numbers: grades.map(({ least }) => pointsOf(least)),
    },
    {
      words: anyOf(["完成程度", "定性", ...degrees.map(({ grade }) => escapePattern(grade))]),
      dimension: RATIO,
      numbers: degrees.flatMap(({ bounds }) => bounds.map(({ value }) => value)),
    },
    { words: anyOf(["偏差", "偏离", "原因"]), dimension: RATIO, numbers: reasonDue ? [reasonDue] : [] },
  ];
}

/** Every number that scoring goes by, in formulas too: a note that names one of them is right. */
export function numbersOfRules(pack: FormPack): Quantity[] {
  const indicators = indicatorsOf(pack.rubric);
  const groups = pack.rubric.sections.flatMap((section) => section.groups);
  const derived = pack.derived.flatMap(({ written }) => (written.kind === "formula" ? [written.formula.formula] : []));
  return [
    ...topicsOf(pack).flatMap(({ numbers }) => numbers),
    ...[pack.rubric.full, ...[...groups, ...indicators].map(({ points }) => points)].map(pointsOf),
    ...indicators.flatMap((indicator) => {
      const { standard, due, allowed } = shapeOf(indicator.rule).wording(indicator.rule, indicator);
      return [...(standard ? [standard.value] : []), ...due, ...allowed];
    }),
    ...[...derived, ...indicators.flatMap(({ measure }) => (measure ? [measure.formula] : []))].flatMap((formula) =>
      quantitiesIn(formula),
    ),
  ];
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.join("|"), "u");
}
