import type { Finding, SourceRange } from "../reading/findings/finding.ts";
import type { YamlSource } from "../reading/yaml/yaml-source.ts";
import type { Indicator, Rubric } from "../scoring/rubric.ts";
import { shapeOf } from "../scoring/rules/all.ts";
import { checkWordedBands } from "./check-worded-bands.ts";
import { checkWordedNumbers } from "./check-worded-numbers.ts";
import { checkWordedOptions } from "./check-worded-options.ts";
import { checkWordedSide } from "./check-worded-side.ts";
import { plainWording } from "./wording-numbers.ts";

/** What is asked of a wording, the plainest first: what comes later says nothing new of a wording that failed before. */
const CHECKS = [checkWordedNumbers, checkWordedBands, checkWordedOptions, checkWordedSide];

/**
 * Whether the printed wordings of a rubric (评价标准) say what the machine rules beside them do: the same numbers, for the same
 * bands and judgements, on the same side of the standard. A rule that is wrong in itself is to be mended first.
 *
 * Why: a department reads the wording and is scored by the rule, and the two must not drift apart.
 */
export function checkWordings(rubric: Rubric, yaml: YamlSource): Finding[] {
  return rubric.sections.flatMap(({ groups }, section) =>
    groups.flatMap(({ indicators }, group) =>
      indicators.flatMap((indicator, row) => {
        const path = ["指标", section, "二级指标", group, "三级指标", row, "评价标准"];
        const faults = shapeOf(indicator.rule).faults(indicator.rule, indicator);
        return faults.length > 0 ? [] : checkWording(indicator, yaml.rangeOfKey(path));
      }),
    ),
  );
}

function checkWording(indicator: Indicator, range: SourceRange): Finding[] {
  if (indicator.standard === undefined) return [];
  const wording = plainWording(indicator.standard);
  for (const check of CHECKS) {
    const findings = check(indicator, wording, range);
    if (findings.length > 0) return findings;
  }
  return [];
}
