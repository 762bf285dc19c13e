import missedWords from "#generated/checks/department/missed-words.yaml.js";
import { saysNothing } from "../../reading/unwritten.ts";
import { goesTheOtherWay } from "./directions.ts";
import { isLowerDegree } from "./lower-degree.ts";
import { isTurnedRound } from "./turned-round.ts";
import { hasUnwanted } from "./unwanted.ts";

/**
 * Words by which a result in words says that it was not reached, those that turn them round where they stand before them, and
 * those that say it is mended where they stand behind.
 */
const MISSED = missedWords as { 没有做到: string[]; 反过来: string[]; 已经办了: string[] };

/** Whether a result in words says that its target was not reached; where the target has the same words, they mean something else. */
export function saysMissed(result: string, target: string, indicator = ""): boolean {
  if (saysNothing(result)) return !saysNothing(target) && !MISSED.反过来.some((turn) => target.includes(turn));
  return (
    MISSED.没有做到.some((word) => !target.includes(word) && says(result, word)) ||
    isTurnedRound(result, target, (before, behind) => isTaken(before, behind)) ||
    goesTheOtherWay(result, target, indicator) ||
    isLowerDegree(result, target) ||
    hasUnwanted(result, target)
  );
}

function says(text: string, word: string): boolean {
  const parts = text.split(word);
  return parts.slice(0, -1).some((part, index) => !isTaken(part, parts[index + 1] ?? ""));
}

/** One of them, or any: 无一例逾期. */
const ANY = /(?:任何)?(?:[一1]?[项例起件笔次个人户宗处])?$/u;
/** As far as 没有发现 and the like reach: 没有发现报销不及时的. */
const NEAR = 10;
/** As far as what is mended may be told of: 逾期贷款已全部收回. */
const FAR = 40;
/** There is none: 逾期件数为0. */
const NONE = /^[^\d，。；]{0,5}(?:0(?![.\d])|零)/u;

/** Whether what stands round some words turns them round, or says that what they tell of is mended. */
function isTaken(before: string, behind: string): boolean {
  const [clause = ""] = behind.slice(0, FAR).split(/[，。；！\n]/u, 1);
  const [near = ""] = before
    .slice(-NEAR)
    .split(/[，。；！\n]/u)
    .slice(-1);
  const close = near.replace(ANY, "");
  return (
    MISSED.反过来.some((turn) => close.endsWith(turn) || (turn.length > 2 && near.includes(turn))) ||
    NONE.test(clause) ||
    MISSED.已经办了.some((word) => clause.includes(word))
  );
}
