import type { Goal } from "../../department/department-data.ts";
import type { SourceRange } from "../../reading/finding.ts";
import { BLANK, blockOf } from "../../reading/passage.ts";
import type { EvidenceBook } from "../../scoring/evidence.ts";
import { check } from "../check.ts";
import type { DepartmentSubject } from "./department-subject.ts";
import { describeMiss } from "./missed-targets.ts";

/** Evidence and goals that say in the words of an indicator that something was wholly done, beside the indicator that missed it. */
export const contradictedClaims = check(
  {
    code: "JX610",
    level: "核实",
    title: "说做到了，绩效指标却没有达到目标",
    why: "计分依据或目标的完成情况说全做到了，自评表里同名的指标却没有达到目标，两处互相矛盾。",
    fix: "核对是不是同一件事，照实改其中一处；说的是两件事的，在 notes.yaml 说明。",
    example: {
      file: "indicators.yaml",
      wrong: "三级指标: 举办讲座\n    年度指标值: ≥13期",
      right: "三级指标: 举办讲座\n    年度指标值: ≥12期",
    },
  },
  ({ targets, evidence, goals, figures, year }: ClaimsSubject) => {
    const missed = targets.flatMap((row) => {
      const miss = describeMiss(row, figures, year);
      const words = coreOf(row.path[2]);
      return miss === undefined || words.length < SHORTEST ? [] : [{ row, miss, words }];
    });
    if (missed.length === 0) return [];
    const claims = [...claimsOfEvidence(evidence), ...goals.flatMap(claimsOfGoal)];
    return claims.flatMap(({ at, about, said, isOf }) => {
      const found = missed.find(({ words }) => isOf(words));
      if (!found) return [];
      const name = found.row.path[2];
      const related = [{ message: `“${name}”的${found.miss}`, range: found.row.result.range }];
      return [{ at, message: `${said}，绩效指标“${name}”的${found.miss}`, about, related }];
    });
  },
);

type ClaimsSubject = Pick<DepartmentSubject, "targets" | "evidence" | "goals" | "figures" | "year">;

/** Something that is said to be done. */
interface Claim {
  readonly at: SourceRange;
  readonly about: string;
  readonly said: string;
  /** Whether it is about what an indicator of such a name is about. */
  readonly isOf: (words: string) => boolean;
}

/** Fewer characters are of too many things. */
const SHORTEST = 4;

/** What a name is of, without the word for how it is measured: 按期办结 of 按期办结率. */
function coreOf(name: string): string {
  return name.replace(/["'“”‘’《》\s]/gu, "").replace(/(?:情况|程度|比例|数量|[率性度数])$/u, "");
}

function claimsOfEvidence({ entries }: EvidenceBook): Claim[] {
  return [...entries.values()].flatMap(({ indicator, done, instances, range }) => [
    ...[...(done ?? [])].flatMap(([item, { yes, range: at }]) => {
      const words = coreOf(item).length < SHORTEST ? coreOf(indicator + item) : coreOf(item);
      return yes ? [{ at, about: item, said: `“${item}”填的是“是”`, isOf: isAlike(words) }] : [];
    }),
    ...(instances?.length === 0
      ? [{ at: range, about: indicator, said: `“${indicator}”填的是没有不符合要求的`, isOf: isSame(indicator) }]
      : []),
  ]);
}

function isAlike(said: string): Claim["isOf"] {
  return (words) => said.length >= SHORTEST && (words.includes(said) || said.includes(words));
}

function isSame(indicator: string): Claim["isOf"] {
  return (words) => words === coreOf(indicator);
}

const WHOLLY = /(?:全部|全都|均|都|一律|百分之百)(?:已经?|实现|做到|达到)?/gu;
/** A clause that leaves something out, or has a number that says how much was done. */
const LESS = new RegExp(`[未没不除尚待仅\\d${BLANK}]|基本|大部分|多数`, "u");

/** Only a clause that ends with what an indicator is of says that it was done: not 按期办结的均已归档. */
function claimsOfGoal({ actual }: Goal): Claim[] {
  return [...blockOf(actual).words.matchAll(/[^，。；！\n]+/gu)].flatMap(({ 0: clause, index }) => {
    if (clause.search(WHOLLY) < 0 || LESS.test(clause)) return [];
    const at = actual.rangeOf({ start: index, end: index + clause.length });
    const done = clause.replace(WHOLLY, "").replace(/(?:完毕|了)$/u, "");
    return [{ at, about: clause, said: `完成情况说“${clause}”`, isOf: (words: string) => done.endsWith(words) }];
  });
}
