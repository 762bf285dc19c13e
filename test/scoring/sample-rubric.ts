import type { Finding } from "../../src/reading/finding.ts";
import type { Award } from "../../src/scoring/award.ts";
import type { Answer, Evidence, EvidenceBook } from "../../src/scoring/evidence.ts";
import type { Row } from "../../src/scoring/row.ts";
import type { Indicator, Precision, Rubric } from "../../src/scoring/rubric.ts";
import type { Rule } from "../../src/scoring/rules/all.ts";
import { settle } from "../../src/scoring/settle.ts";
import { Decimal } from "../../src/values/quantities/decimal.ts";
import { isFault, parseQuantity } from "../../src/values/quantities/parse-quantity.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import type { Quantity } from "../../src/values/quantities/quantity.ts";
import { place, written } from "../figures/figures-of.ts";

/** Two decimals, half up. */
export const HUNDREDTHS: Precision = { digits: 2, rounding: "half-up" };

/** A quantity as it is typed. */
export function quantity(text: string): Quantity {
  const read = parseQuantity(text);
  if (isFault(read)) throw new Error(`no quantity: ${text}`);
  return read;
}

/** The award that a rule gave; there has to be one. */
export function awarded(outcome: Award | Finding[] | undefined): Award {
  if (!outcome || !("points" in outcome)) throw new Error(`no award: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** What is left of an award after capping and rounding to two decimals. */
export function settled(outcome: Award | Finding[] | undefined, full: string): string {
  return printNumber(settle(awarded(outcome).points, new Decimal(full), HUNDREDTHS).score);
}

/** What the steps of an award say. */
export function textsOf(outcome: Award | Finding[] | undefined): string[] {
  return awarded(outcome).steps.map(({ text }) => text);
}

/** A row of so many points, on line 1 of a rubric. */
export function rowOf(points: string): Row {
  return { name: "丙", points: new Decimal(points), range: place("rubric.yaml") };
}

/** An indicator on line 1 of a rubric: its name, its points, its rule, and what it measures if it does. */
export function indicatorOf(
  name: string,
  points: string,
  rule: Rule,
  more: { measure?: string; whenNotApplicable?: Indicator["whenNotApplicable"] } = {},
): Indicator {
  return {
    name,
    points: new Decimal(points),
    standard: "见印发的计分表",
    rule,
    ...(more.measure ? { measure: written(more.measure, "rubric.yaml", 2) } : {}),
    ...(more.whenNotApplicable ? { whenNotApplicable: more.whenNotApplicable } : {}),
    range: place("rubric.yaml"),
  };
}

/** A rubric of one section with one group. */
export function rubricOf(indicators: readonly Indicator[], joint = false): Rubric {
  const points = indicators.reduce((sum, each) => sum.plus(each.points), new Decimal(0));
  const range = place("rubric.yaml");
  return {
    full: points,
    notes: [],
    precision: HUNDREDTHS,
    sections: [{ name: "过程", points, range, groups: [{ name: "预算执行", points, joint, indicators, range }] }],
    range,
  };
}

/** An entry of evidence that says nothing but this. */
export function evidenceOf(entry: Partial<Evidence>): Evidence {
  return { indicator: "丙", declared: true, basis: "见附件", range: place("evidence.yaml"), ...entry };
}

/** A department's evidence: for each indicator what differs from an entry that says nothing. */
export function bookOf(entries: Readonly<Record<string, Partial<Evidence>>> = {}): EvidenceBook {
  const book = Object.entries(entries).map(([indicator, entry], index): [string, Evidence] => [
    indicator,
    { ...evidenceOf(entry), indicator, range: place("evidence.yaml", index + 1) },
  ]);
  return { entries: new Map(book), place: place("evidence.yaml"), isReported: () => false };
}

/** Answers to a checklist's matters, each on a line of evidence.yaml. */
export function answersOf(done: Readonly<Record<string, boolean>>): Map<string, Answer> {
  return new Map(
    Object.entries(done).map(([item, yes], index) => [item, { yes, range: place("evidence.yaml", index + 1) }]),
  );
}
