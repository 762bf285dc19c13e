import { describeTarget, type IndicatorTarget } from "../../department/indicator-target.ts";
import { outcomeOf } from "../../department/outcome.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { type Finding, isSamePlace } from "../../reading/finding.ts";
import { saysNothing } from "../../reading/unwritten.ts";
import { contains } from "../../scoring/band.ts";
import type { OwnIndicators } from "../../scoring/rubric.ts";
import { printRounded } from "../../values/quantities/print-quantity.ts";
import { compare, type Quantity, ratioOf } from "../../values/quantities/quantity.ts";
import { check, type Spot } from "../check.ts";
import type { DepartmentSubject } from "./department-subject.ts";
import { missInWords } from "./missed-targets.ts";
import { restsOn } from "./rests-on.ts";

/**
 * A target that is missed, or left behind by as much as the form sets, asks for a reason; so does an indicator that is graded,
 * and not with the grade that goes up to all of it. A result that has been found wrong, or that rests on a wrong figure, says
 * nothing yet of its target.
 */
export const missingReasons = check(
  {
    code: "JX602",
    level: "核实",
    title: "没有写偏差原因",
    why: "没有达到目标，或者与目标相差太大，审核时一定会问原因。",
    fix: "在这个指标下面写“偏差原因: …”；完成值写错了的，改完成值。",
    example: {
      file: "indicators.yaml",
      wrong: "实际完成值: =业务.接待读者",
      right: `实际完成值: =业务.接待读者
    偏差原因: 年中闭馆维修两个月`,
    },
  },
  ({ targets, figures, sections, reasonDue, year, unanswered }: ReasonsSubject) => {
    if (!reasonDue) return [];
    const gradesOf = ({ path }: IndicatorTarget) => sections.find(({ name }) => name === path[0])?.own?.grades ?? [];
    return targets
      .filter((row) => saysNothing(row.reason?.text ?? "") && !restsOnWrong(row, figures, unanswered))
      .flatMap((row) => {
        if (row.target.kind === "quantity" || row.target.kind === "range")
          return checkDeviation(row, figures, reasonDue);
        const graded = checkGrade(row, gradesOf(row));
        return graded.length > 0 ? graded : checkWords(row, figures, year);
      });
  },
);

type ReasonsSubject = Pick<DepartmentSubject, "targets" | "figures" | "sections" | "reasonDue" | "year" | "unanswered">;

function restsOnWrong(row: IndicatorTarget, figures: FigureTable, found: readonly Finding[]): boolean {
  const errors = found.filter(({ own }) => own?.severity === "error");
  return found.some(({ range }) => isSamePlace(range, row.result.range)) || restsOn(row, figures, errors);
}

function checkWords(row: IndicatorTarget, figures: FigureTable, year: number): Spot[] {
  const { path, target, result } = row;
  const miss = missInWords(row, figures, year);
  if (target.kind !== "words" || !miss) return [];
  const outcome = miss.late ? "晚于目标" : "没有达到目标";
  const message = `“${path[2]}”的目标是“${target.words}”，完成写的是“${miss.said}”，${outcome}，要写偏差原因`;
  return [{ at: result.range, message }];
}

function checkGrade({ path, own }: IndicatorTarget, grades: OwnIndicators["grades"]): Spot[] {
  const given = grades.find(({ grade }) => grade === own.grade?.name);
  if (!own.grade || !given || contains(given, ratioOf(1))) return [];
  return [{ at: own.grade.range, message: `“${path[2]}”评定为“${given.grade}”，要写偏差原因` }];
}

function checkDeviation(row: IndicatorTarget, figures: FigureTable, due: Quantity): Spot[] {
  const { path, target, result } = row;
  const outcome = outcomeOf(row, figures);
  if (!outcome || (target.kind !== "quantity" && target.kind !== "range")) return [];
  const { value, goal, met, deviation } = outcome;
  if (met && compare(deviation, due) < 0) return [];
  const isExact = target.kind === "quantity" && target.comparator === "=";
  const missed = isExact ? "与目标不一致" : "没有达到目标";
  const end = met ? `偏差达到 ${printRounded(deviation, due)}` : missed;
  const aimed = describeTarget(target, goal);
  const reached = `${aimed}${isExact ? `（没有写≥、≤，就是正好 ${aimed}）` : ""}，完成 ${printRounded(value, goal)}`;
  const message = `“${path[2]}”的目标是 ${reached}，${end}，要写偏差原因`;
  if (met || !isExact) return [{ at: result.range, message }];
  const bound = compare(value, goal) > 0 ? "≥" : "≤";
  const meant = `目标其实是${bound === "≥" ? "至少" : "至多"} ${aimed} 的，指标值写成 ${bound}${target.formula.text.trim()}`;
  return [{ at: result.range, message, hint: `${meant}；就是正好 ${aimed} 的，写偏差原因` }];
}
