import type { Figure } from "../figures/figure.ts";
import { readFigures } from "../figures/read-figures.ts";
import { type Finding, finding } from "../reading/finding.ts";
import { readQuantity } from "../reading/read-quantity.ts";
import { cursorAt, type YamlCursor } from "../reading/yaml/yaml-cursor.ts";
import type { YamlSource } from "../reading/yaml/yaml-source.ts";
import { EVIDENCE, type Evidence } from "../scoring/evidence.ts";
import { indicatorsOf } from "../scoring/indicators-of.ts";
import type { Rubric } from "../scoring/rubric.ts";
import type { Value } from "../values/formulas/value.ts";
import { nearest } from "../values/nearest.ts";
import { Decimal } from "../values/quantities/decimal.ts";
import { quantityOf } from "../values/quantities/quantity.ts";
import { unitNamed } from "../values/quantities/units.ts";

/** The key whose cases are counted into a quantity of the same name. */
const CASES = "不符合要求";

/** The keys of an entry under which stand words or lists; every other one is a quantity that formulas can call. */
const WORDS = ["来源", "依据", "不适用", CASES, "评定", "完成情况"];

/** Translates an evidence.yaml that has passed its schema. */
export function loadEvidence(yaml: YamlSource): { entries: Evidence[]; figures: Figure[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const top = cursorAt(yaml);
  const entries = top.keys().map((indicator) => loadEntry(top.at(indicator), indicator, findings));
  const read = top.keys().flatMap((indicator) =>
    top
      .at(indicator)
      .keys()
      .filter((key) => !WORDS.includes(key))
      .map((key) => readFigures(yaml, [], [indicator, key], [EVIDENCE, indicator, key])),
  );
  findings.push(...read.flatMap((each) => each.findings));
  const counted = entries.flatMap((entry) => countCases(entry, top.at(entry.indicator)));
  return { entries, figures: [...read.flatMap(({ figures }) => figures), ...counted], findings };
}

/** Evidence under a name that the score sheet doesn't have is used by nobody; `meant` are the names it was probably meant for. */
export function checkEvidenceNames(
  entries: readonly Evidence[],
  rubric: Rubric,
): { findings: Finding[]; meant: string[] } {
  const known = indicatorsOf(rubric).map(({ name }) => name);
  const unproved = known.filter((name) => !entries.some(({ indicator }) => indicator === name));
  const strange = entries
    .filter(({ indicator }) => !known.includes(indicator))
    .map((entry) => ({ ...entry, close: nearest(entry.indicator, unproved) }));
  return {
    findings: strange.map(({ indicator, range, close }) => {
      const message = `计分表里没有“${indicator}”这个指标`;
      return close
        ? finding("JX406", range, message, `是不是“${close}”？`, { text: close, isGuess: true })
        : finding("JX406", range, message);
    }),
    meant: strange.map(({ close }) => close).filter((name) => name !== undefined),
  };
}

function countCases({ indicator, instances }: Evidence, cursor: YamlCursor): Figure[] {
  if (!instances) return [];
  const total = instances.reduce((sum, { count }) => sum.plus(count), new Decimal(0));
  const value: Value = { kind: "quantity", quantity: quantityOf(total, unitNamed("例")) };
  return [
    {
      path: `${EVIDENCE}.${indicator}.${CASES}`,
      range: cursor.yaml.rangeOf([...cursor.path, CASES]),
      written: { kind: "value", value },
    },
  ];
}

function loadEntry(cursor: YamlCursor, indicator: string, findings: Finding[]): Evidence {
  const notApplicable = cursor.optionalText("不适用");
  const judgement = cursor.optionalText("评定");
  const done = cursor.has("完成情况") ? cursor.at("完成情况") : undefined;
  const instances = cursor.has(CASES)
    ? cursor
        .items(CASES)
        .map((item) => ({ matter: item.text("事项"), count: readQuantity(item, "例数", findings).amount }))
    : undefined;
  return {
    indicator,
    declared: cursor.text("来源") === "单位申报",
    basis: cursor.text("依据"),
    ...(notApplicable === undefined ? {} : { notApplicable }),
    ...(judgement === undefined ? {} : { judgement }),
    ...(instances ? { instances } : {}),
    ...(done
      ? {
          done: new Map(
            done.keys().map((item) => [item, { yes: done.text(item) === "是", range: done.at(item).range }]),
          ),
        }
      : {}),
    range: cursor.range,
  };
}
