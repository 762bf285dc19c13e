import type { PackFiles } from "../../../pack/load-pack.ts";
import type { Indicator } from "../../../scoring/rubric.ts";
import { shapeOf } from "../../../scoring/rules/all.ts";
import { check } from "../../check.ts";
import { type Ordinary, ordinaryOf, withoutTotalRules } from "./changes-total.ts";
import type { Comparison, Parting } from "./parting.ts";
import { plainWording } from "./read-numbers.ts";
import { wordedBands } from "./worded-bands.ts";
import { wordedNumbers } from "./worded-numbers.ts";
import { wordedOptions } from "./worded-options.ts";
import { wordedSide } from "./worded-side.ts";

/** The plainest first: what comes later says nothing new of a wording that failed before. */
const COMPARISONS: readonly Comparison[] = [wordedNumbers, wordedBands, wordedOptions, wordedSide];

/**
 * Printed wordings of a rubric (评价标准) that say something else than the rules beside them: other numbers, or the same
 * for other bands or judgements, or on the other side of the standard. A rule that is wrong in itself is to be mended first.
 *
 * Why: a department reads the wording and is scored by the rule, and the two must not drift apart.
 */
export const differingWordings = check(
  {
    code: "JX408",
    level: "错误",
    title: "评价标准与计分规则对不上",
    why: "印在表上的是评价标准，照着打分的是计分规则；两处的数不一样，打出来的分就不是表上说的分。",
    fix: "对照印发的计分表，改正评价标准或其下“计分”里的数；评价标准照印发的写，计分规则照评价标准写。",
    example: {
      file: "rubric.yaml",
      wrong: "评价标准: 每有一例不符合要求扣1分。",
      right: "评价标准: 每有一例不符合要求扣2分。",
    },
  },
  ({ yaml, rubric, packFile }: PackFiles) => {
    const top = yaml.rubric;
    if (!top || !rubric) return [];
    const ordinary = ordinaryOf(rubric, packFile?.grades ?? []);
    return rubric.sections.flatMap(({ groups }, section) =>
      groups.flatMap(({ indicators }, group) =>
        indicators.flatMap((indicator, row) => {
          const path = ["指标", section, "二级指标", group, "三级指标", row, "评价标准"];
          return partingsOf(indicator, ordinary).map((parting) => ({ at: top.yaml.rangeOfKey(path), ...parting }));
        }),
      ),
    );
  },
);

function partingsOf(indicator: Indicator, ordinary: Ordinary): Parting[] {
  const { standard, rule } = indicator;
  if (standard === undefined || shapeOf(rule).faults(rule, indicator).length > 0) return [];
  const wording = plainWording(withoutTotalRules(standard, ordinary, true));
  for (const compare of COMPARISONS) {
    const partings = compare(indicator, wording);
    if (partings.length > 0) return partings;
  }
  return [];
}
