import { type Finding, finding, type SourceRange } from "../reading/findings/finding.ts";
import type { Indicator } from "../scoring/rubric.ts";

/** What a wording says in words, against what the rule does; undefined where the two agree, or the wording is silent. */
type Sense = (wording: string, indicator: Indicator) => string | undefined;

const OVER = /[超高]|增加|上升/u;
const UNDER = /[低少]|下降|减/u;

/** 每超过…扣 takes points off above the standard, 每低于…扣 below it. */
const side: Sense = (wording, { rule }) => {
  if (rule.kind !== "step-deduction") return undefined;
  const steps = [...wording.matchAll(/每([^\d一二两三四五六七八九十,;。]{1,6})(?=[\d一二两三四五六七八九十])/gu)].map(
    ([, how = ""]) => how,
  );
  const said = new Set(
    steps.flatMap((how) => [...(OVER.test(how) ? ["over"] : []), ...(UNDER.test(how) ? ["under"] : [])]),
  );
  if (said.size !== 1 || said.has(rule.side)) return undefined;
  return rule.side === "over" ? "写的是低于才扣分，计分规则却是超过扣分" : "写的是超过才扣分，计分规则却是低于扣分";
};

/** 每出现一例扣: the rule takes the points off for each single case. */
const cases: Sense = (wording, { rule }) => {
  if (rule.kind !== "instance-deduction") return undefined;
  const [, count, sign] =
    /每[^,;。]{0,4}?([一二两三四五六七八九十\d]+)(?:例|项|次|处|个)[^,;。]*?([扣加])/u.exec(wording) ?? [];
  if (count !== undefined && count !== "一" && count !== "1") return `写的是每${count}例，计分规则却是每一例`;
  return sign === "加" ? "写的是加分，计分规则却是扣分" : undefined;
};

/** 没有…的按满分计算, and 折算, say what becomes of a row that does not apply. */
const notApplicable: Sense = (wording, { whenNotApplicable: does }) => {
  if (/折算/u.test(wording) && /其余|其他各项/u.test(wording) && does !== "rescale")
    return "写了折算，“不适用”却不是折算";
  const full = /(?:没有|无|未)[^,;。]{1,14}[,，]?的?[^,;。]{0,8}(?:按|计|得)满分/u.test(wording);
  return full && does !== undefined && does !== "full" ? "写了没有的按满分计，“不适用”却不是满分" : undefined;
};

/** A finding for each sense in which the printed wording and the machine rule part, though their numbers agree. */
export function checkWordedSense(indicator: Indicator, wording: string, range: SourceRange): Finding[] {
  return [side, cases, notApplicable].flatMap((sense) => {
    const parting = sense(wording, indicator);
    return parting ? [finding("JX408", range, `“${indicator.name}”的评价标准${parting}`)] : [];
  });
}
