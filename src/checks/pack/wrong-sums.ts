import type { PackFiles } from "../../pack/load-pack.ts";
import type { SourceRange } from "../../reading/finding.ts";
import type { Group, Section } from "../../scoring/rubric.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";
import { check, type Spot } from "../check.ts";

/** Points of the rubric that are not the sum of those of the next level. */
export const wrongSums = check(
  {
    code: "JX401",
    level: "错误",
    title: "分值加起来不对",
    why: "下一级的分值之和必须等于上一级的分值，最上一级之和等于满分。",
    fix: "对照印发的计分表改正分值。",
    example: { file: "rubric.yaml", wrong: "满分: 99分", right: "满分: 100分" },
  },
  ({ rubric }: PackFiles) => {
    if (!rubric) return [];
    const { full, range, sections } = rubric;
    return [
      ...spotsOf({ name: "满分", points: full, range }, sections.map(partOfSection)),
      ...sections.flatMap((section) => [
        ...(section.own ? [] : spotsOf(section, section.groups.map(partOfGroup))),
        ...section.groups.flatMap((group) => spotsOf(group, group.indicators)),
      ]),
    ];
  },
);

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
function spotsOf(whole: Part & { readonly name: string; readonly range: SourceRange }, parts: readonly Part[]): Spot[] {
  const sum = sumOf(parts);
  const mended = sumOf(parts.map(({ points, below }) => ({ points: below ?? points })));
  if (sum.equals(whole.points) || mended.equals(whole.points)) return [];
  const message = `“${whole.name}”是 ${printNumber(whole.points)} 分，下一级加起来是 ${printNumber(sum)} 分`;
  return [{ at: whole.range, message, hint: "对照印发的计分表，改正这里或下一级的分值" }];
}

function sumOf(parts: readonly Part[]): Decimal {
  return parts.reduce((total, part) => total.plus(part.points), new Decimal(0));
}
