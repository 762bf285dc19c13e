import type { IndicatorTarget } from "../../department/indicator-target.ts";
import { outcomeOf } from "../../department/outcome.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { check, type Spot } from "../check.ts";
import type { DepartmentSubject } from "./department-subject.ts";
import { describeMiss } from "./missed-targets.ts";
import { restsOn } from "./rests-on.ts";

/** Reasons that say that the target was missed beside a result that meets it, and the other way round. */
export const deniedOutcomes = check(
  {
    code: "JX612",
    level: "核实",
    title: "偏差原因说的完成情况与数不符",
    why: "完成值达到了目标，原因却说没有完成；没有达到，原因却说超额完成：数和话总有一个是错的。",
    fix: "核对目标值和完成值；数没有错的，写这个偏差的原因，没有偏差的不写。",
    example: {
      file: "indicators.yaml",
      wrong: "实际完成值: =业务.接待读者\n    偏差原因: 闭馆两个月，未完成任务",
      right: "实际完成值: =业务.接待读者",
    },
  },
  ({ targets, figures, unanswered, year }: OutcomesSubject) =>
    targets.filter((row) => !restsOn(row, figures, unanswered)).flatMap((row) => checkRow(row, figures, year)),
);

type OutcomesSubject = Pick<DepartmentSubject, "targets" | "figures" | "unanswered" | "year">;

const AIM = "(?:年初|全年|年度|既定|预[期定]|原定|计划|的){0,3}(?:目标|任务|指标|计划)值?数?";
/** A clause that says that it was missed, of the whole and not of some part or other time. */
const MISSED = new RegExp(
  `(?:^|[，。；]|[致使因故而响足缺晚迟])(?:未能?|没有?|没能|尚未|仍未)(?:按期|按时|如期|全部|全面)?(?:完成|达到|实现|达成)(?:${AIM})?(?=[，。；]|$)`,
  "u",
);
const EXCEEDED = new RegExp(`(?:超额|提前|超目标|超计划)(?:完成|实现)(?:了|${AIM})*(?=[，。；]|$)`, "u");
const OF_PART = /其中|其[他余]|部分|个别|上年|去年|原|虽|但|[不未没][^，。；]{0,6}超额/u;

function checkRow(row: IndicatorTarget, figures: FigureTable, year: number): Spot[] {
  const { path, reason } = row;
  if (!reason || OF_PART.test(reason.text)) return [];
  const [missed, exceeded] = [MISSED, EXCEEDED].map((pattern) => pattern.exec(reason.text));
  if (missed && exceeded) return [];
  const isMet = missed && outcomeOf(row, figures)?.met;
  const miss = exceeded && describeMiss(row, figures, year);
  const said = (missed ?? exceeded)?.[0].replace(/^[，。；致使因故而响足缺晚迟]/u, "");
  if (!isMet && !miss) return [];
  const fact = isMet ? "完成值达到了目标" : miss;
  const at = reason.rangeOf({ start: 0, end: reason.text.length });
  return [{ at, message: `“${path[2]}”的偏差原因写“${said}”，${fact}`, about: path[2] }];
}
