import { deviationOf } from "../../department/deviation.ts";
import { describeTarget, type IndicatorTarget } from "../../department/indicator-target.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { type Finding, isSamePlace } from "../../reading/finding.ts";
import { saysNothing } from "../../reading/unwritten.ts";
import { contains } from "../../scoring/band.ts";
import type { OwnIndicators } from "../../scoring/rubric.ts";
import { holds } from "../../values/formulas/evaluate.ts";
import { printExact } from "../../values/quantities/print-quantity.ts";
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
        if (row.target.kind === "quantity") return checkDeviation(row, figures, reasonDue);
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

function checkDeviation({ path, target, result }: IndicatorTarget, figures: FigureTable, due: Quantity): Spot[] {
  if (target.kind !== "quantity" || result.kind !== "quantity") return [];
  const [aimed, reached] = [figures.computePart(target.formula.formula), figures.computePart(result.formula.formula)];
  if (aimed.kind !== "quantity" || reached.kind !== "quantity") return [];
  const [goal, value] = [aimed.quantity, reached.quantity];
  if (goal.unit.dimension !== value.unit.dimension) return [];
  const met = holds(target.comparator, compare(value, goal));
  const deviation = deviationOf(value, goal);
  if (met && compare(deviation, due) < 0) return [];
  const missed = target.comparator === "=" ? "与目标不一致" : "没有达到目标";
  const outcome = met ? `偏差达到 ${printExact(deviation)}` : missed;
  const message = `“${path[2]}”的目标是 ${describeTarget(target, goal)}，完成 ${printExact(value, goal)}，${outcome}，要写偏差原因`;
  return [{ at: result.range, message }];
}
